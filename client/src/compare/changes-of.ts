import type { ComparedRowFragment } from '../gen/graphql.ts';
import type { GapKind } from '../graph/kinds.ts';
import type { ComparedMap } from '../landing/shown-landing.ts';

/** The segments that the listed differences touch, with their kinds in both pictures. */
export function changesOf(before: ComparedMap, after: ComparedMap, shown: readonly ComparedRowFragment[]) {
  const touched = new Set(shown.flatMap(({ segments }) => segments.map(({ id }) => id)));
  const kindIn = ({ segments }: ComparedMap, id: string): GapKind | undefined => segments.kind[segments.id.indexOf(id)];
  return [...touched].flatMap((id) => {
    const [was, is] = [kindIn(before, id), kindIn(after, id)];
    return was && is ? [{ segment: { id }, before: { kind: was }, after: { kind: is } }] : [];
  });
}
