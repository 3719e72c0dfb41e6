import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const makers = statement('landing/makers');
const ask = (keys: readonly string[], segments: readonly string[], asOf = 20250630n) =>
  world.graph.read(makers, { keys, segments, asOf });

it('tells which of the segments an enterprise makes, wherever it is', async () =>
  expect(await ask(['far-b', 'leader', 'branch'], ['a', 'b', 'm', 'k-base'])).toEqual(
    expect.arrayContaining([
      { enterprise: 'far-b', segment: 'b' },
      { enterprise: 'leader', segment: 'm' },
      { enterprise: 'branch', segment: 'k-base' },
    ]),
  ));

it('does not take a mention, research or a closed works for making', async () =>
  expect(await ask(['captioned', 'institute', 'closed-maker'], ['a', 'e-research', 'e-closed'])).toEqual([]));

it('knows nothing before its source was there', async () =>
  expect(await ask(['leader'], ['m'], 20241230n)).toEqual([]));
