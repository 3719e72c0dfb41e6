import type { NeedLineFragment } from '../gen/graphql.ts';

export type NeedSource = NeedLineFragment['evidence'][number]['source'];

/** The sources that the lines rest on, each once, the newest first and undated references last. */
export function sourcesOf(needs: readonly NeedLineFragment[]): NeedSource[] {
  const sources = new Map(needs.flatMap(({ evidence }) => evidence.map(({ source }) => [source.id, source] as const)));
  return [...sources.values()].sort(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title, 'zh'),
  );
}
