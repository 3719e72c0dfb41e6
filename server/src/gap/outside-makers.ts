import DataLoader from 'dataloader';
import type { Context } from '../api/context.ts';
import { groupBy } from '../model/group-by.ts';
import { statement } from '../neo4j/statement.ts';
import { pairsOf, productMatches } from '../product/segment-matches.ts';
import type { Assessment } from './assess.ts';
import type { Scope } from './scope.ts';

const byActivities = statement('gap/outside');
const byProducts = statement('gap/outside-by-products');

/** An enterprise outside home that makes a segment; without activities it is so by its products alone, which is inferred. */
export type OutsideMaker = { enterprise: string; activities: readonly string[]; productions: readonly string[] };

type Row = { owner: string; enterprise: string };

const asked = new WeakMap<Context, Map<Assessment, DataLoader<string, readonly OutsideMaker[]>>>();

/**
 * The enterprises outside home that make a segment, each once, by key. All segments of a request are asked for together:
 * a list of 200 gaps must not take 200 connections.
 */
export function outsideMakers(
  context: Context,
  assessment: Assessment,
  segment: string,
): Promise<readonly OutsideMaker[]> {
  const loaders = asked.get(context) ?? new Map<Assessment, DataLoader<string, readonly OutsideMaker[]>>();
  asked.set(context, loaders);
  const loader =
    loaders.get(assessment) ??
    new DataLoader(async (keys) => {
      const makers = await readMakers(context, assessment.scope, keys);
      return keys.map((key) => makers.get(key) ?? []);
    });
  loaders.set(assessment, loader);
  return loader.load(segment);
}

async function readMakers(
  context: Context,
  { homeInside, wider, asOf }: Scope,
  segments: readonly string[],
): Promise<ReadonlyMap<string, readonly OutsideMaker[]>> {
  const places = [...homeInside, ...wider];
  const known = { places, asOf: BigInt(asOf) };
  const pairs = pairsOf(await productMatches(context, segments), asOf);
  const [active, producing] = (await Promise.all([
    context.graph.read(byActivities, { keys: segments, ...known }),
    pairs.length > 0 ? context.graph.read(byProducts, { pairs, ...known }) : [],
  ])) as [(Row & { activities: string[] })[], (Row & { productions: string[] })[]];
  const activities = groupBy(active, ({ owner }) => owner);
  const productions = groupBy(producing, ({ owner }) => owner);
  return new Map(segments.map((key) => [key, united(activities.get(key) ?? [], productions.get(key) ?? [])]));
}

function united(
  active: readonly (Row & { activities: string[] })[],
  producing: readonly (Row & { productions: string[] })[],
): OutsideMaker[] {
  const activities = new Map(active.map((row) => [row.enterprise, row.activities]));
  const productions = new Map(producing.map((row) => [row.enterprise, row.productions]));
  return [...new Set([...activities.keys(), ...productions.keys()])].sort().map((enterprise) => ({
    enterprise,
    activities: activities.get(enterprise) ?? [],
    productions: productions.get(enterprise) ?? [],
  }));
}
