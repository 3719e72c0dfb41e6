import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const project = async (key: string) => (await world.graph.read(statement('project/by-key'), { keys: [key] }))[0];

it('a project has its place, segments and backers', async () =>
  expect(await project('backed')).toMatchObject({
    name: '投产项目',
    investmentWan: 20000,
    investmentBound: 'AT_LEAST',
    place: 'Zone:west',
    phaseOf: null,
    known: 20241231,
    segments: [{ key: 'e-backed', known: 20241231, until: null }],
    backers: [{ key: 'backer', known: 20241231, until: null }],
  }));
it('a phase is a project of its own and knows the whole', async () =>
  expect(await project('backed-phase-2')).toMatchObject({
    phaseOf: 'backed',
    segments: [],
    known: 20250630,
    backers: [{ key: 'backer', known: 20250630, until: null }],
    investmentWan: null,
  }));
it('a capacity is as printed', async () =>
  expect(await project('duplicated')).toMatchObject({
    capacity: 100,
    unit: '吨/年',
    capacityPrinted: '年产100吨',
  }));
it('one that is not there gives no row', async () => expect(await project('nothing')).toBeUndefined());
