import { ExperimentOutlined } from '@ant-design/icons';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keyOf } from '../ui/key.ts';

const route = getRouteApi('/targets/$chain/$segment');

/** What would change if it came: the landing view, with this enterprise and segment in the zone that suits best. */
export function LandingLink({ enterprise, zone }: { enterprise: string; zone: string }) {
  const { t } = useTranslation();
  const { chain, segment } = route.useParams();
  return (
    <Link
      className="linkbutton"
      to="/landing"
      search={({ area, asOf }) => ({
        ...(area && { area }),
        ...(asOf && { asOf }),
        chain,
        landings: [[chain, segment, keyOf(zone), keyOf(enterprise)].join('~')],
      })}
    >
      <ExperimentOutlined aria-hidden="true" /> {t('target.detail.landing')}
    </Link>
  );
}
