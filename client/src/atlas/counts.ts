import { ATLAS_KINDS, type Atlas, type AtlasKind } from './read-atlas.ts';

/** Things known by the date: in each group, of each kind, and how many of them have no relationship that is known. */
export type Counts = {
  groups: Uint32Array;
  kinds: Readonly<Record<AtlasKind, number>>;
  alone: number;
  later: number;
};

export function countsOf({ kind, shade, first, count }: Atlas): Counts {
  const before = new Uint32Array(shade.length + 1);
  const kinds = new Uint32Array(ATLAS_KINDS.length);
  let alone = 0;
  for (const [thing, one] of shade.entries()) {
    before[thing + 1] = (before[thing] ?? 0) + (one > 0 ? 1 : 0);
    if (one === 0) continue;
    const at = kind[thing] ?? 0;
    kinds[at] = (kinds[at] ?? 0) + 1;
    if (one === 1) alone += 1;
  }
  const until = (thing: number) => before[thing] ?? 0;
  return {
    groups: Uint32Array.from(first, (thing, group) => until(thing + (count[group] ?? 0)) - until(thing)),
    kinds: Object.fromEntries(ATLAS_KINDS.map((name, at) => [name, kinds[at] ?? 0])) as Record<AtlasKind, number>,
    alone,
    later: shade.length - until(shade.length),
  };
}
