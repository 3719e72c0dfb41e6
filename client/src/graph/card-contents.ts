import type { CardContent } from './card-svg.ts';
import type { ChainMapData, Language } from './chain-map.ts';
import type { GapKind } from './kinds.ts';

/** What each segment's card tells, in the language of the reader. */
export function cardContents(
  { segments }: ChainMapData,
  language: Language,
  kinds: Record<GapKind, string>,
): CardContent[] {
  return segments.id.map((_, at) => {
    const kind = segments.kind[at] as GapKind;
    const flags = segments.flags[at] ?? [];
    return {
      name: (language === 'en' ? segments.nameEn[at] : segments.name[at]) || (segments.name[at] as string),
      kind,
      kindWord: kinds[kind],
      severity: segments.severity[at] ?? 0,
      suppliers: segments.suppliers[at] ?? 0,
      suppliersAtLeast: segments.suppliersAtLeast[at] ?? false,
      stageLow: segments.stageLow[at] ?? null,
      stageHigh: segments.stageHigh[at] ?? null,
      projects: segments.projects[at] ?? 0,
      leader: (segments.leader[at] ?? null) !== null,
      conflict: segments.conflict[at] ?? false,
      overlap: flags.includes('OVERLAP') || flags.includes('DUPLICATED'),
    };
  });
}
