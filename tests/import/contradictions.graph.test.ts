import { expect, test } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { InvalidPackage } from '../../server/src/import/invalid-package.ts';
import { useWorld } from '../setup/world.ts';
import { type PartialTables, partialPackage, stated } from './partial-package.ts';
import { wholeGraph } from './whole-graph.ts';

const world = useWorld('tiny-chain');
const LONG_MS = 240_000;

async function load(tables: PartialTables): Promise<string> {
  using folder = partialPackage(tables);
  const told = await importPackage(world.graph, folder.path, () => undefined).catch((error: unknown) => error);
  if (!(told instanceof InvalidPackage)) return (told as { changed?: boolean }).changed ? 'imported' : String(told);
  return told.report.problems.map((each) => `${each.table} ${each.row} ${each.column} ${each.problem.en}`).join(' | ');
}

const source = { key: 'OWN', title: '自带的来源', kind: 'REFERENCE' };
const own = stated('OWN');
const segment = (key: string) => ({ key, name: key, name_en: key, recruitable: 'true', industry: 'own-39', ...own });
const input = (from: string, buyer: string, returning = 'false') => ({
  ...{ input: from, buyer, essential: 'true', returning, ...own },
});

/** A template that refers to nothing outside of itself. */
const template = (...inputs: ReturnType<typeof input>[]): PartialTables => {
  const segments = [...new Set(inputs.flatMap((each) => [each.input, each.buyer]))];
  return {
    sources: [source],
    industries: [{ key: 'own-39', name: '行业', source: 'OWN' }],
    chains: [{ key: 'own', name: '自带的链', name_en: 'Own', version: '1', origin: 'CUSTOM', source: 'OWN' }],
    segments: segments.map(segment),
    chain_segments: segments.map((key) => ({ chain: 'own', segment: key, side: 'false' })),
    inputs,
  };
};
const REGION = { name_en: '', kind: 'COUNTY', source: 'T-REF' };

test(
  'what is sound by itself is refused where it closes a cycle over inputs that stand, and taken as recycling',
  async () => {
    const before = await wholeGraph(world.graph);
    // c goes into m, and m goes by s into c.
    const fault = await load(template(input('m', 's'), input('s', 'c')));
    expect(fault).toMatch(/^inputs [23] input This closes a cycle: (. → ){3}.\.$/);
    expect(await wholeGraph(world.graph)).toEqual(before);
    expect(await load(template(input('m', 's'), input('s', 'c', 'true')))).toBe('imported');
    expect(await load(template(input('s', 't')))).toBe('imported');
  },
  LONG_MS,
);

test(
  'no part of what stands becomes its whole',
  async () => {
    const zone = { key: 'east', name: '东', kind: 'DEVELOPMENT_ZONE', part_of: 'Zone:east-park', ...stated('T-REF') };
    expect(await load({ zones: [zone] })).toContain('zones 2 part_of This closes a cycle: ');
    const region = { ...REGION, key: '990000', name: '省', kind: 'PROVINCE', part_of: '990101' };
    expect(await load({ regions: [region] })).toBe(
      'regions 2 part_of This closes a cycle: 990101 → 990100 → 990000 → 990101.',
    );
  },
  LONG_MS,
);

test(
  'nobody else has the stock code, the tile, or the merged record of another row that stands',
  async () => {
    const firm = (key: string, code = '') => ({ key, name: key, kind: 'FIRM', code, ...own });
    expect(await load({ sources: [source], enterprises: [firm('other', '990001')] })).toBe(
      'enterprises 2 code The same stock code as far-b.',
    );
    const county = { ...REGION, key: '990109', name: '新县', part_of: '990100' };
    const tile = (tile_column: string) => ({ region: '990109', tile_row: '1', tile_column });
    expect(await load({ regions: [county], tiles: [tile('2')] })).toBe(
      'tiles 2 tile_column This tile is already that of 990102.',
    );
    expect(await load({ regions: [county], tiles: [tile('3')] })).toBe('imported');

    const same = (key: string, kept: string, merged: string) => ({
      merges: [{ key, kept: `Enterprise:${kept}`, merged: `Enterprise:${merged}`, verdict: 'SAME', ...own }],
    });
    const firms = { sources: [source], enterprises: ['one', 'two', 'three'].map((key) => firm(key)) };
    expect(await load({ ...firms, ...same('m1', 'one', 'two') })).toBe('imported');
    expect(await load({ ...firms, ...same('m2', 'three', 'two') })).toContain('merges 2 merged Enterprise:two was');
    expect(await load({ ...firms, ...same('m2', 'two', 'three') })).toContain('merges 2 kept Enterprise:two was');
    expect(await load({ ...firms, ...same('m2', 'three', 'one') })).toContain('merges 2 merged Enterprise:one was');
    expect(await load({ ...firms, ...same('m2', 'one', 'three') })).toBe('imported');
  },
  LONG_MS,
);
