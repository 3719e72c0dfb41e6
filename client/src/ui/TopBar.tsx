import { Link, useLocation, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchButton } from '../search/SearchButton.tsx';
import { CopyLink } from './CopyLink.tsx';
import { Mark } from './Mark.tsx';
import { PreferenceSwitches } from './PreferenceSwitches.tsx';
import { useFrame } from './useFrame.ts';
import { useScopeOfAddress } from './useScope.ts';
import { GROUPS, groupOf, VIEW_GROUPS } from './view-groups.ts';

/** The views there are, and what belongs to the reader: link, theme, language. */
export function TopBar() {
  const { t } = useTranslation();
  const { data } = useFrame();
  const { chain: open } = useParams({ strict: false });
  const { pathname } = useLocation();
  const beside = (views: RegExp) => (views.test(pathname) ? 'active' : undefined);
  const scope = useScopeOfAddress();
  const chain = open ?? data?.chains[0]?.id.replace(/^Chain:/, '');
  return (
    <header className="topbar">
      <Link to="/" search={scope} className="topbar-brand">
        <Mark />
        {t('product')}
      </Link>
      <nav aria-label={t('nav.label')} className="topbar-views">
        <Link to="/" search={scope} activeOptions={{ exact: true, includeSearch: false }}>
          {t('nav.overview')}
        </Link>
        {chain && (
          <Link to="/chain/$chain" params={{ chain }} search={scope} activeOptions={{ includeSearch: false }}>
            {t('nav.chain')}
          </Link>
        )}
        <Link
          to="/leaders"
          search={scope}
          activeOptions={{ includeSearch: false }}
          className={beside(/^\/(leader|needs)\b/)}
        >
          {t('nav.leaders')}
        </Link>
        <Link
          to="/targets"
          search={scope}
          activeOptions={{ includeSearch: false }}
          className={beside(/^\/(enterprise|shortlists)\b/)}
        >
          {t('nav.targets')}
        </Link>
        <Link to="/landing" search={scope} activeOptions={{ includeSearch: false }}>
          {t('nav.landing')}
        </Link>
        {GROUPS.map((group) => (
          <Link
            key={group}
            to={VIEW_GROUPS[group].views[0]}
            search={scope}
            activeOptions={{ includeSearch: false }}
            className={groupOf(pathname) === group ? 'active' : undefined}
          >
            {t(`nav.groups.${group}`)}
          </Link>
        ))}
      </nav>
      <div className="topbar-reader">
        <SearchButton />
        <CopyLink />
        <PreferenceSwitches />
      </div>
    </header>
  );
}
