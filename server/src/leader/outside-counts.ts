import DataLoader from 'dataloader';
import type { Context } from '../api/context.ts';
import type { Assessment } from '../gap/assess.ts';
import { groupBy } from '../model/group-by.ts';
import { statement } from '../neo4j/statement.ts';

const outside = statement('gap/outside');

const asked = new WeakMap<Context, Map<Assessment, DataLoader<string, number>>>();

/** How many enterprises outside home make a segment; all segments of a request are counted in one round trip. */
export function outsideCount(context: Context, assessment: Assessment, segment: string): Promise<number> {
  const loaders = asked.get(context) ?? new Map<Assessment, DataLoader<string, number>>();
  asked.set(context, loaders);
  const loader = loaders.get(assessment) ?? counter(context, assessment);
  loaders.set(assessment, loader);
  return loader.load(segment);
}

const counter = ({ graph }: Context, { scope }: Assessment) =>
  new DataLoader<string, number>(async (keys) => {
    const places = [...scope.homeInside, ...scope.wider];
    const rows = await graph.read(outside, { keys, places, asOf: BigInt(scope.asOf) });
    const counted = groupBy(rows, ({ owner }) => owner);
    return keys.map((key) => counted.get(key)?.length ?? 0);
  });
