import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { NameOfEnterpriseDocument, SegmentsOfChainDocument } from '../gen/Landing.ts';
import { useName } from '../i18n/name.ts';
import { useFrame } from '../ui/useFrame.ts';
import type { Plan } from './plan.ts';

/** The segments of a chain by name, for pickers and chips. */
export function useSegments(chain: string) {
  const { data } = useQuery(SegmentsOfChainDocument, { variables: { chain: `Chain:${chain}` }, skip: chain === '' });
  return data?.node?.__typename === 'Chain' ? data.node.segments : null;
}

/** What a landing is called. Names come apart from the answer, so that a scenario that is refused can still be read. */
export function useLandingNames({ chain, segment, zone, enterprise }: Plan) {
  const { t } = useTranslation();
  const name = useName();
  const { data: frame } = useFrame();
  const segments = useSegments(chain);
  const { data } = useQuery(NameOfEnterpriseDocument, {
    variables: { enterprise: `Enterprise:${enterprise}` },
    skip: enterprise === null,
  });
  const found = segments?.find(({ id }) => id === `Segment:${segment}`);
  const place = frame?.areas.find(({ id }) => id === `Zone:${zone}`);
  const firm = data?.node?.__typename === 'Enterprise' ? name(data.node) : (enterprise ?? '');
  return {
    segment: found ? name(found) : segment,
    zone: place ? name(place) : zone,
    enterprise: enterprise === null ? t('landing.unnamed') : firm,
  };
}
