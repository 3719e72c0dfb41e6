import { useQuery } from '@apollo/client/react';
import { useChainMap } from '../chain/useChainMap.ts';
import { DossierDocument, DossierStateDocument } from '../gen/Dossier.ts';
import type { DossierQuery } from '../gen/graphql.ts';
import { KINDS } from '../graph/kinds.ts';

export type DossierSource = DossierQuery['sources'][number];

/** The dossier shows the best few of each gap; the whole ranking has a page of its own. */
export const BEST_OF_A_GAP = 5;

/** Everything of a chain's dossier; `whole` is undefined until all of it is there. */
export function useDossier(chain: string, area: string | undefined, asOf: string | undefined) {
  const map = useChainMap(chain, area, asOf);
  const variables = { chain, area: area ?? '', asOf: asOf ?? null };
  const options = { variables, skip: !area, notifyOnNetworkStatusChange: false };
  const main = useQuery(DossierDocument, { ...options, variables: { ...variables, perGap: BEST_OF_A_GAP } });
  const state = useQuery(DossierStateDocument, { ...options, variables: { ...variables, kinds: [...KINDS] } });
  const whole =
    map.map && !map.stale && main.data && state.data
      ? { map: map.map, ...main.data, state: state.data.gaps.nodes }
      : undefined;
  const failed = [map, main, state].find(({ error }) => error);
  return { whole, error: failed?.error, retry: () => void failed?.refetch() };
}

export type Dossier = NonNullable<ReturnType<typeof useDossier>['whole']>;
