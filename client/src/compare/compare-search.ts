import { oneOf, present, type Raw, type Scope, scope, text } from '../search.ts';

export const CAUSES = ['LEARNED', 'HAPPENED', 'CLOCK'] as const;
export const CHANGES = ['APPEARED', 'MOVED', 'VANISHED'] as const;
/** What differences are about; `all` with the severities that follow from the others, and the sources. */
export const SUBJECTS = [
  'segments',
  'projects',
  'suppliers',
  'leaders',
  'surveys',
  'severity',
  'sources',
  'all',
] as const;
export const PICTURES = ['stacked', 'overlay'] as const;

export type CompareSearch = Scope & {
  /** Key; all chains without. */
  chain?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  cause?: (typeof CAUSES)[number] | undefined;
  change?: (typeof CHANGES)[number] | undefined;
  about?: (typeof SUBJECTS)[number] | undefined;
  picture?: (typeof PICTURES)[number] | undefined;
  segment?: string | undefined;
};

/** The date of another view, when one comes from there, is the second of the two. */
export function compareSearch(raw: Raw): CompareSearch {
  const { area, asOf } = scope(raw);
  return present<CompareSearch>({
    area,
    chain: text(raw.chain),
    from: text(raw.from),
    to: text(raw.to) ?? asOf,
    cause: oneOf(CAUSES, raw.cause),
    change: oneOf(CHANGES, raw.change),
    about: oneOf(SUBJECTS, raw.about),
    picture: oneOf(PICTURES, raw.picture),
    segment: text(raw.segment),
  });
}
