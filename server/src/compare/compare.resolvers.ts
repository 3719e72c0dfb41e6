import type { Context } from '../api/context.ts';
import { entryOf, nodeId } from '../api/node-id.ts';
import { chainMapIn } from '../chain/chain-map.ts';
import type { Chain } from '../chain/structure.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import type { Assessment } from '../gap/assess.ts';
import type { Resolvers } from '../gen/schema.ts';
import { type Day, formatDay } from '../model/date.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import type { Difference, IdentifiedDifference } from './difference.ts';
import { headlineOf } from './headline.ts';
import { partsOfCompleteness, summaryOf } from './summary.ts';

const dayText = (day: Day | null): string | null => (day === null || day === 0 ? null : formatDay(day));

const mapAt = (comparison: Comparison, assessment: Assessment, chain: string, context: Context) =>
  chainMapIn(
    context,
    comparison.catalogue,
    assessment,
    entryOf('chain', chain, 'Chain', comparison.catalogue.structure.chains),
  );

/** Area and dates are in the id, so that a cache never mixes comparisons. */
const scopeOf = ({ standpoints: [{ scope }], interval }: Comparison): string =>
  [scope.area, formatDay(interval.from), formatDay(interval.to)].join('|');

function chainIn(comparison: Comparison, chain: Chain) {
  const [from, , , to] = comparison.standpoints;
  const own = comparison.differences.filter((difference) => difference.chain === chain);
  return {
    id: nodeId('ChainComparison', [chain.key, scopeOf(comparison)].join('|')),
    chain,
    before: from.chains.get(chain.key)?.completeness ?? null,
    after: to.chains.get(chain.key)?.completeness ?? null,
    parts: partsOfCompleteness(comparison, chain) ?? [],
    summary: summaryOf(own, [chain]),
  };
}

const differenceIn = (comparison: Comparison, difference: Difference): IdentifiedDifference => ({
  ...difference,
  id: nodeId(
    'ComparedDifference',
    [
      difference.aspect,
      difference.subject.id,
      ...difference.segments,
      difference.chain?.key ?? '',
      difference.statements[0] ?? '',
      scopeOf(comparison),
    ].join('|'),
  ),
});

export const compareResolvers: Resolvers = {
  Query: { compare: (_, asked, context) => comparisonOf(context, asked) },
  Comparison: {
    area: ({ catalogue: { tree }, standpoints: [{ scope }] }) => {
      const area = tree.areas.get(scope.area);
      if (!area) throw new Error(`area ${scope.area} is not in the catalogue`);
      return area;
    },
    chain: ({ one }) => one,
    from: ({ interval }) => formatDay(interval.from),
    to: ({ interval }) => formatDay(interval.to),
    headline: (comparison) => headlineOf(comparison, summaryOf(comparison.differences, comparison.chains)),
    summary: ({ differences, chains }) => summaryOf(differences, chains),
    chains: (comparison) => comparison.chains.map((chain) => chainIn(comparison, chain)),
    differences: (comparison, { ids }) =>
      comparison.differences
        .map((difference) => differenceIn(comparison, difference))
        .filter(({ id }) => ids?.includes(id) ?? true),
    before: (comparison, { chain }, context) => mapAt(comparison, comparison.standpoints[0], chain, context),
    after: (comparison, { chain }, context) => mapAt(comparison, comparison.standpoints[3], chain, context),
  },
  ComparedDifference: {
    parts: ({ parts }) => [...parts],
    segments: async ({ segments }, _, { catalogue }) => {
      const { structure } = await catalogue();
      return segments.map((key) => structure.segments.get(key)).filter((segment) => segment !== undefined);
    },
    happened: ({ happened }) => dayText(happened),
    told: ({ told }) => dayText(told),
    evidence: ({ statements }, _, context) => evidenceOf(context, statements),
  },
};
