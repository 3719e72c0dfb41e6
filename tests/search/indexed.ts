import { type Found, find } from '../../server/src/search/find.ts';
import { fold } from '../../server/src/search/fold.ts';
import { buildNames, kindOf, type Names, type NamesRow, type OtherNamesRow } from '../../server/src/search/names.ts';
import type { Wider } from '../../server/src/search/placed.ts';
import { howAt, placeIn } from '../../server/src/search/rank.ts';

/** A row of the index with nothing but what a test is about. */
export const row = (kind: NamesRow['kind'], name: string, more: Partial<NamesRow> = {}): NamesRow => ({
  kind,
  key: name,
  name,
  nameEn: null,
  others: null,
  printed: null,
  code: null,
  known: 0,
  place: null,
  paged: true,
  ...more,
});

export type Asked = { asOf?: number; isAway?: (place: string | null) => boolean; wider?: Wider };

export const ask = (
  names: Names,
  typed: string,
  { asOf = 99_991_231, isAway = () => false, wider = () => [] }: Asked = {},
): Found => find(names, { query: fold(typed), asOf, isAway, wider });

/** Everything found, best first, with how it was. */
export function hits(names: Names, typed: string, asked?: Asked) {
  const { kinds, before } = ask(names, typed, asked);
  return kinds
    .flatMap(({ best }) => best)
    .sort((one, other) => (before(one, other) ? -1 : 1))
    .map(({ node, text, rank }) => ({
      name: names.name[node] ?? '',
      kind: kindOf(names, node),
      matched: names.printed[text] ?? '',
      how: howAt(placeIn(rank)),
      text,
    }));
}

export const indexOf = (rows: readonly NamesRow[], others?: readonly OtherNamesRow[]): Promise<Names> =>
  buildNames(rows, others);

/** Names that a thing has beside its row. */
export const other = (id: string, sort: OtherNamesRow['sort'], name: string, more: Partial<OtherNamesRow> = {}) => ({
  id,
  sort,
  names: [name],
  printed: null,
  code: null,
  nameEn: null,
  ...more,
});

export const found = (names: Names, typed: string, asked?: Asked): string[] =>
  hits(names, typed, asked).map(({ name }) => name);
