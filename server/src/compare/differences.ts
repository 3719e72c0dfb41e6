import type { ComparedAspect } from '../gen/schema.ts';
import { chainDifferences } from './chain-differences.ts';
import type { Compared } from './compared.ts';
import type { Difference, Subject } from './difference.ts';
import { leaderDifferences } from './leader-differences.ts';
import { projectDifferences } from './project-differences.ts';
import { segmentDifferences } from './segment-differences.ts';
import { sourceDifferences } from './source-differences.ts';
import { supplierDifferences } from './supplier-differences.ts';
import { surveyDifferences } from './survey-differences.ts';

/** What has a name comes before the figures that follow from it. */
const ORDER: readonly ComparedAspect[] = [
  'KIND',
  'STAGE',
  'PROJECT',
  'LATENESS',
  'SUPPLIER',
  'LEADERSHIP',
  'SURVEY',
  'COMPLETENESS_LOW',
  'COMPLETENESS_HIGH',
  'COVERAGE',
  'SEVERITY_TOTAL',
  'SEVERITY',
  'SOURCE',
];

const FIGURES: ReadonlySet<ComparedAspect> = new Set([
  'COMPLETENESS_LOW',
  'COMPLETENESS_HIGH',
  'COVERAGE',
  'SEVERITY_TOTAL',
  'SEVERITY',
]);

/** Neither a figure, which only follows from others, nor a source, which only tells. */
export const isNamed = ({ aspect }: Difference): boolean => !FIGURES.has(aspect) && aspect !== 'SOURCE';

/** All that differs, chain by chain; the sources that came stand at the end. Pure. */
export function differencesOf(compared: Compared, nameOf: (enterprise: string) => Subject): Difference[] {
  const byOrder = (a: Difference, b: Difference) => ORDER.indexOf(a.aspect) - ORDER.indexOf(b.aspect);
  const ofChains = compared.chains.flatMap((chain) =>
    [
      ...segmentDifferences(compared, chain),
      ...projectDifferences(compared, chain),
      ...supplierDifferences(compared, chain),
      ...leaderDifferences(compared, chain, nameOf),
      ...surveyDifferences(compared, chain),
      ...chainDifferences(compared, chain),
    ].sort(byOrder),
  );
  return [...ofChains, ...sourceDifferences(compared)];
}
