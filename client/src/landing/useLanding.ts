import { useQuery } from '@apollo/client/react';
import { LandingDocument } from '../gen/Landing.ts';
import { landingInput, type Plan } from './plan.ts';

/** Two maps in columns: kept out of the normalised cache, as the map itself. The last answer stays until the next is there. */
export function useLanding(plans: readonly Plan[], chain: string, area: string | undefined, asOf: string | undefined) {
  const { data, previousData, error, refetch } = useQuery(LandingDocument, {
    variables: { area: area ?? '', asOf: asOf ?? null, landings: plans.map(landingInput), chain: `Chain:${chain}` },
    skip: !area || plans.length === 0,
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: false,
  });
  const landing = (data ?? (error ? undefined : previousData))?.landing;
  return { landing, stale: !data, error, refetch };
}
