import { getRouteApi, Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { VIEWS } from '../search.ts';

const route = getRouteApi('/chain/$chain');

/** Picture, picture with list, or list alone; and the same chain over zones, with the same segment chosen. */
export function ViewSwitch() {
  const { t } = useTranslation();
  const { view = 'both' } = route.useSearch();
  const { chain } = route.useParams();
  const navigate = route.useNavigate();
  return (
    <>
      <Segmented
        className="chain-views"
        aria-label={t('chain.viewLabel')}
        value={view}
        options={VIEWS.map((value) => ({ value, label: t(`chain.views.${value}`) }))}
        onChange={(value) => navigate({ search: ({ tab: _, ...before }) => ({ ...before, view: value }) })}
      />
      <Link
        className="buttonlink"
        to="/matrix/$chain"
        params={{ chain }}
        search={({ area, asOf, segment }) => ({
          ...(area && { area }),
          ...(asOf && { asOf }),
          ...(segment && { segment }),
        })}
      >
        {t('chain.matrix')}
      </Link>
    </>
  );
}
