import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const evidence = async (key: string) => (await world.graph.read(statement('evidence/by-key'), { keys: [key] }))[0];

it('a fact leads to its statement, source and place in it', async () =>
  expect(await evidence('activities/leader-m')).toEqual({
    key: 'activities/leader-m',
    statementZh: 'leader 在环节 m：OPERATING。',
    statementEn: 'leader in segment m: OPERATING.',
    standing: 'OBSERVED',
    confidence: null,
    locator: 'L1',
    source: 'T-2024-12',
  }));
it('what we concluded says so, with its confidence', async () =>
  expect(await evidence('fills/c-line/c')).toMatchObject({
    standing: 'INFERRED',
    confidence: 0.8,
    source: 'T-2024-12',
  }));
it('an assertion of its own is found by its own key', async () =>
  expect(await evidence('backed-investment-2025')).toMatchObject({
    statementZh: '投产项目投资 2.5 亿元。',
    source: 'T-2025-06',
  }));
it('a statement that nobody made gives no row', async () =>
  expect(await evidence('activities/nothing')).toBeUndefined());
