import { ExperimentOutlined } from '@ant-design/icons';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keyOf } from '../ui/key.ts';
import { useFrame } from '../ui/useFrame.ts';
import { useArea } from '../ui/useScope.ts';
import { zoneToLandIn } from './zone-to-land-in.ts';

const route = getRouteApi('/targets/$chain/$segment');

/** What would change if it came: the landing view, with this enterprise, segment and a zone of the area. */
export function LandingLink({ enterprise }: { enterprise: string }) {
  const { t } = useTranslation();
  const { chain, segment } = route.useParams();
  const search = route.useSearch();
  const { data } = useFrame();
  const zone = zoneToLandIn(data?.areas ?? [], useArea(search.area));
  if (!zone) return null;
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
