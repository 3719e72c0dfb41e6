import { describe, expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

type Member = { segment: string; side: boolean; group: string | null; groupEn: string | null };

const world = useWorld('tiny-chain');
const rows = (name: string) => world.graph.read(statement(`chain/${name}`));

describe('chains', () => {
  it('come in the order of the package, each with its segments in order', async () => {
    const chains = await rows('chains');
    expect(chains.map(({ key }) => key)).toEqual(['tiny', 'edge', 'cross']);
    expect(chains[0]).toMatchObject({ name: '小链', nameEn: 'Tiny chain', version: '1', origin: 'TEMPLATE' });
    expect(((chains[0]?.members ?? []) as Member[]).map(({ segment }) => segment)).toEqual(['a', 'b', 'c', 'm', 'x']);
  });

  it('set equipment apart in a frame', async () => {
    const edge = (await rows('chains')).find(({ key }) => key === 'edge');
    const side = ((edge?.members ?? []) as Member[]).filter((member) => member.side);
    expect(side).toEqual([{ segment: 'e-machine', side: true, group: '设备', groupEn: 'Equipment' }]);
  });
});

it('segments carry industry, aliases and whether they can be attracted', async () => {
  const segments = new Map((await rows('segments')).map((row) => [row.key, row]));
  expect(segments.get('a')).toMatchObject({
    name: '甲料',
    nameEn: 'Material A',
    aliases: [],
    recruitable: true,
    industry: '39',
  });
  expect(segments.get('e-raw')).toMatchObject({ recruitable: false, industry: '06' });
});

it('inputs are essential or optional, and return edges are marked', async () => {
  const inputs = new Map((await rows('inputs')).map((row) => [`${row.input} → ${row.buyer}`, row]));
  expect(inputs.get('a → c')).toMatchObject({ essential: true, returning: false });
  expect(inputs.get('x → m')).toMatchObject({ essential: false, returning: false });
  expect(inputs.get('e-final → e-raw')).toMatchObject({ returning: true });
  expect(inputs.get('k-base → e-single'), 'an input that crosses chains').toBeDefined();
});
