import type { GapOf } from '../gap/gap.ts';
import type { FactorName, Sentence } from '../gen/schema.ts';
import type { Candidate } from './candidate.ts';
import type { GapGround } from './gap-ground.ts';
import type { Range } from './range.ts';
import type { TargetWorld } from './target-world.ts';

/** What a factor is asked about. `ground`: what is the same for every candidate of the gap. */
export type Asked = { world: TargetWorld; gap: GapOf; ground: GapGround; candidate: Candidate };

export type Told = { source: Sentence; sentence: Sentence; statements: readonly string[] };

export type FactorRule = {
  name: FactorName;
  /** The same for every candidate of a gap: it moves no place in the list. */
  shared: boolean;
  range(asked: Asked): Range;
  tell(asked: Asked, range: Range): Told;
};

export const NO_SOURCE: Sentence = { zh: '没有来源提到', en: 'No source tells' };
export const OUR_RECKONING: Sentence = { zh: '由本图谱计算', en: 'Reckoned from this graph' };

/** The titles of sources by key, each once. */
export function titlesOf({ catalogue }: TargetWorld, keys: Iterable<string>): Sentence {
  const titles = [...new Set(keys)].map((key) => catalogue.sources.get(key)?.title ?? key);
  return titles.length > 0 ? { zh: titles.join('、'), en: titles.join(', ') } : NO_SOURCE;
}

export const nameIn = ({ name, nameEn }: { name: string; nameEn: string | null }): Sentence => ({
  zh: name,
  en: nameEn ?? name,
});
