import type { Context } from '../api/context.ts';
import { nodeId } from '../api/node-id.ts';
import { madeChains, seenFrom } from '../chain/made-chains.ts';
import { datedBy } from '../evidence/source.ts';
import { formatDay } from '../model/date.ts';
import { gapKinds } from '../model/vocabulary.ts';
import { assessmentOf, gapOf } from './gap.ts';
import { topGap } from './gap-page.ts';
import { leadersOf } from './leaders.ts';
import { isOpen } from './score.ts';

/** The scored chains of an area at a date, the most complete first. */
async function rowsOf(context: Context, areaId: string, asOf: string | null | undefined) {
  const { catalogue, assessment } = await assessmentOf(context, areaId, asOf);
  const { structure } = catalogue;
  const { scope } = assessment;
  const rows = await Promise.all(
    [...assessment.chains.values()].map(async ({ chain, segments, completeness }) => {
      const all = [...segments.values()];
      const open = all.filter((gap) => isOpen(gap, structure));
      const top = topGap(all, structure);
      return {
        id: nodeId('ChainOverview', [chain.key, scope.area, formatDay(scope.asOf)].join('|')),
        chain,
        completeness,
        counts: gapKinds.map((kind) => ({ kind, count: all.filter((gap) => gap.kind === kind).length })),
        gapCount: open.filter(({ known }) => known).length,
        unknownCount: open.filter(({ known }) => !known).length,
        leaders: await leadersOf(context, assessment, chain.key),
        topGap: (top && gapOf(catalogue, assessment, chain.key, top.segment)) ?? null,
      };
    }),
  );
  return rows.sort((a, b) => (b.completeness?.low ?? -1) - (a.completeness?.low ?? -1));
}

/** All chains of an area at a date; those that staff made apart, each over its own inputs. */
export async function overviewOf(context: Context, areaId: string, asOf: string | null | undefined) {
  const { catalogue, assessment } = await assessmentOf(context, areaId, asOf);
  const { templates, tree, sources } = catalogue;
  const { scope } = assessment;
  const dated = datedBy(sources.values(), scope.asOf).map((source) => source.date ?? 0);
  const area = tree.areas.get(scope.area);
  if (!area) throw new Error(`area ${scope.area} is not in the catalogue`);

  const chains = await rowsOf(context, areaId, asOf);
  const made = await Promise.all(
    madeChains(templates).map(({ key }) => rowsOf(seenFrom(context, [key]), areaId, asOf)),
  );
  return {
    area,
    asOf: formatDay(scope.asOf),
    sourcesFrom: dated.length > 0 ? formatDay(Math.min(...dated)) : null,
    sourcesUntil: dated.length > 0 ? formatDay(Math.max(...dated)) : null,
    sourceCount: dated.length,
    chains,
    made: made.flat(),
  };
}
