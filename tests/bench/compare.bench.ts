import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useEmptyGraph } from '../setup/world.ts';
import { compare } from './compare/comparison.ts';
import { questions } from './compare/questions.ts';
import { openStand, type Stand } from './compare/stand.ts';
import { report } from './report.ts';
import { growTo } from './world/grow.ts';

/** Each question of ours, of @neo4j/graphql and of the bare driver, in turn and on the same database, which grows. */
const sizes = (process.env.BENCH_NODES ?? '10000').split(',').map(Number);
const world = useEmptyGraph();
let stand: Stand;
beforeAll(async () => {
  stand = await openStand(world.graph);
});
afterAll(() => stand.stop());

describe.each(sizes)('%i nodes', (nodes) => {
  test('the world grows', { timeout: 1_200_000 }, async () => {
    const began = performance.now();
    const extent = await growTo(world.graph, nodes);
    expect(extent.nodes).toBeGreaterThan(nodes * 0.8);
    report('a made world', [(performance.now() - began) / 1_000], { nodes: extent.nodes, unit: 's' });
  });

  test.each(questions)('$name', (question) => compare(stand, question, nodes));
});
