import { useQuery } from '@apollo/client/react';
import { ExploreSearchDocument } from '../gen/Explore.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';
import type { Named } from './names.ts';
import type { Atlas } from './read-atlas.ts';
import { useFetched } from './useFetched.ts';

export type Sought = {
  /** By any part of a name, by pinyin, by what the search of the whole program knows. */
  searched: readonly Named[];
  /** Others on the map with this in the name: products above all. */
  others: readonly Named[];
  state: 'NOTHING_ASKED' | 'ASKED' | 'FAILED' | 'TOLD';
};

/** Things of a name, as far as they have been found. */
export function useFound(atlas: Atlas, asked: string, outdated: () => void): Sought {
  const skip = asked === '';
  const { asOf = null } = useScopeOfAddress();
  const { data, error } = useQuery(ExploreSearchDocument, { variables: { text: asked, asOf }, skip });
  const onMap = useFetched<Named[]>(
    skip ? null : `/atlas/${atlas.stamp}/find?day=${atlas.day}&text=${encodeURIComponent(asked)}`,
    outdated,
  );
  const searched = data?.search.map(({ node }) => ({ ...node, nameEn: node.nameEn ?? null })) ?? [];
  const known = new Set(searched.map(({ id }) => id));
  const others = onMap.answer?.filter(({ id }) => !known.has(id)) ?? [];
  const failed = error !== undefined || onMap.failure !== null;
  const told = data !== undefined && onMap.answer !== undefined;
  return {
    searched: skip ? [] : searched,
    others,
    state: skip ? 'NOTHING_ASKED' : failed ? 'FAILED' : told ? 'TOLD' : 'ASKED',
  };
}
