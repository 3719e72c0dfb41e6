import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const enterprise = async (key: string) => (await world.graph.read(statement('enterprise/by-key'), { keys: [key] }))[0];

it('a firm has its names and place', async () =>
  expect(await enterprise('leader')).toMatchObject({
    name: '测试龙头',
    nameEn: 'Test Leader',
    kind: 'FIRM',
    place: 'Zone:east',
    code: null,
    unnamed: false,
    countLow: 1,
    aliases: [],
  }));
it('a listed firm has its stock code', async () =>
  expect(await enterprise('far-b')).toMatchObject({ code: '990001', place: 'Region:990200' }));
it('several firms without names are at least two', async () =>
  expect(await enterprise('several')).toMatchObject({ unnamed: true, countLow: 2 }));
it('a place that is not known stays unknown', async () =>
  expect(await enterprise('unplaced-maker')).toMatchObject({ place: null, industry: null }));
it('one that is not there gives no row', async () => expect(await enterprise('nobody')).toBeUndefined());
