import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useScopeOfAddress } from './useScope.ts';
import { groupOf, VIEW_GROUPS } from './view-groups.ts';

/** The views beside the one in front, to go from one to the next with area and date kept; nothing where there are none. */
export function ViewTabs() {
  const { t } = useTranslation();
  const scope = useScopeOfAddress();
  const group = groupOf(useLocation().pathname);
  if (!group || VIEW_GROUPS[group].views.length < 2) return null;
  return (
    <nav className="viewtabs" aria-label={t(`nav.groups.${group}`)}>
      {VIEW_GROUPS[group].views.map((to) => (
        <Link key={to} to={to} search={scope} activeOptions={{ exact: true, includeSearch: false }}>
          {t(`nav.views.${to}`)}
        </Link>
      ))}
    </nav>
  );
}
