import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../server/src/atlas/atlas.ts';
import type { LinkRow, Thing } from '../../server/src/atlas/thing.ts';
import { idOf } from '../../server/src/atlas/thing.ts';
import type { Chain, Input, Structure } from '../../server/src/chain/structure.ts';
import { atlasOf, link, NO_CHAINS, thing } from './made-world.ts';

const build = (things: Thing[], links: LinkRow[], structure: Structure = NO_CHAINS) =>
  atlasOf({ things, links, structure });
/** The groups around a thing, from the part of the map inwards. */
function around(atlas: Atlas, id: string): string[] {
  const number = atlas.numberOf.get(id) ?? -1;
  return atlas.groups
    .filter(({ first, count }) => number >= first && number < first + count)
    .map(({ group: { named } }) => (typeof named === 'string' ? named : named.key));
}
const nine = <T>(make: (at: number) => T): T[] => Array.from({ length: 9 }, (_, at) => make(at));

describe('what stands with what', () => {
  it('a chain, then its segments from the most upstream to the product', async () => {
    const keys = ['product', 'part', 'ore', 'd', 'e', 'f', 'g', 'h'];
    const inputs: Input[] = [
      { input: 'ore', buyer: 'part', essential: true, returning: false },
      { input: 'part', buyer: 'product', essential: true, returning: false },
    ];
    const members = keys.map((segment) => ({ segment, side: false, group: null, groupEn: null }));
    const chain = {
      key: 'c',
      name: 'c',
      nameEn: 'c',
      version: '1',
      origin: 'TEMPLATE',
      noteZh: null,
      noteEn: null,
      made: false,
      members,
    };
    const { things } = await build(
      [thing('CHAIN', 'c'), ...keys.map((key) => thing('SEGMENT', key))],
      keys.map((key) => link('HAS_SEGMENT', ['CHAIN', 'c'], ['SEGMENT', key])),
      { chains: new Map([['c', chain as Chain]]), segments: new Map(), inputs },
    );
    expect(things.map(({ key }) => key)).toEqual(['c', 'ore', 'part', 'product', 'd', 'e', 'f', 'g', 'h']);
  });

  it('enterprises where they are, in the place and in what contains it; those of which that is unknown apart', async () => {
    const things = [
      thing('REGION', '14'),
      thing('REGION', '1404'),
      ...nine((at) => thing('ENTERPRISE', `city${at}`)),
      ...nine((at) => thing('ENTERPRISE', `province${at}`)),
      ...nine((at) => thing('ENTERPRISE', `nowhere${at}`)),
    ];
    const atlas = await build(things, [
      link('PART_OF', ['REGION', '1404'], ['REGION', '14']),
      ...nine((at) => link('LOCATED_IN', ['ENTERPRISE', `city${at}`], ['REGION', '1404'])),
      ...nine((at) => link('LOCATED_IN', ['ENTERPRISE', `province${at}`], ['REGION', '14'])),
    ]);
    expect(around(atlas, 'Enterprise:city3')).toEqual(['enterprises', '14', '1404']);
    expect(around(atlas, 'Enterprise:province3')).toEqual(['enterprises', '14']);
    expect(around(atlas, 'Enterprise:nowhere3')).toEqual(['enterprises', 'unplaced']);
  });

  it('mechanisms with the place they are of, lists beside the projects', async () => {
    const things = [
      thing('ZONE', 'east'),
      ...nine((at) => thing('MECHANISM', `store${at}`)),
      ...nine((at) => thing('LIST', `batch${at}`)),
      thing('PROJECT', 'line'),
    ];
    const atlas = await build(
      things,
      nine((at) => link('OF', ['MECHANISM', `store${at}`], ['ZONE', 'east'])),
    );
    expect(around(atlas, 'Mechanism:store3')).toEqual(around(atlas, 'Zone:east'));
    expect(around(atlas, 'List:batch3')).toEqual(['projects', 'lists']);
  });

  it('a product under the narrowest of its broader products, and that in the industry of most of its makers', async () => {
    const kinds = nine((at) => thing('PRODUCT', `chip${at}`));
    const atlas = await build(
      [
        thing('INDUSTRY', '39'),
        thing('INDUSTRY', '26'),
        thing('ENTERPRISE', 'one'),
        thing('ENTERPRISE', 'two'),
        thing('PRODUCT', 'chip'),
        thing('PRODUCT', 'part'),
        ...kinds,
        ...nine((at) => thing('PRODUCT', `part${at}`)),
        ...nine((at) => thing('PRODUCT', `glue${at}`)),
        ...nine((at) => thing('PRODUCT', `wire${at}`)),
      ],
      [
        link('CLASSIFIED_AS', ['ENTERPRISE', 'one'], ['INDUSTRY', '39']),
        link('CLASSIFIED_AS', ['ENTERPRISE', 'two'], ['INDUSTRY', '26']),
        link('KIND_OF', ['PRODUCT', 'chip'], ['PRODUCT', 'part']),
        ...kinds.flatMap(({ key }) => [
          link('KIND_OF', ['PRODUCT', key], ['PRODUCT', 'part']),
          link('KIND_OF', ['PRODUCT', key], ['PRODUCT', 'chip']),
        ]),
        ...nine((at) => link('KIND_OF', ['PRODUCT', `part${at}`], ['PRODUCT', 'part'])),
        link('PRODUCES', ['ENTERPRISE', 'one'], ['PRODUCT', 'chip1']),
        link('PRODUCES', ['ENTERPRISE', 'one'], ['PRODUCT', 'part1']),
        link('PRODUCES', ['ENTERPRISE', 'two'], ['PRODUCT', 'part2']),
        ...nine((at) => link('PRODUCES', ['ENTERPRISE', 'two'], ['PRODUCT', `glue${at}`])),
        ...nine((at) => link('PRODUCES', ['ENTERPRISE', 'one'], ['PRODUCT', `wire${at}`])),
      ],
    );
    // chip has fewer kinds than part; two of the three makers in the family of part are of 39.
    expect(around(atlas, 'Product:chip5').slice(-3)).toEqual(['39', 'part', 'chip']);
    expect(around(atlas, 'Product:part5').slice(-2)).toEqual(['39', 'part']);
    expect(around(atlas, 'Product:glue5').at(-1)).toBe('26');
  });

  it('products that nobody is known to make with the input that they share with most others', async () => {
    const cakes = nine((at) => thing('PRODUCT', `cake${at}`));
    const atlas = await build(
      [thing('PRODUCT', 'egg'), thing('PRODUCT', 'salt'), ...cakes, ...nine((at) => thing('PRODUCT', `stone${at}`))],
      [
        ...cakes.map(({ key }) => link('INPUT_OF', ['PRODUCT', 'egg'], ['PRODUCT', key])),
        link('INPUT_OF', ['PRODUCT', 'salt'], ['PRODUCT', 'cake0']),
      ],
    );
    expect(around(atlas, 'Product:cake0')).toEqual(['products', 'unclassified', 'egg']);
    expect(around(atlas, 'Product:stone0')).toEqual(['products', 'unclassified']);
  });

  it('a circle of kinds, which no source means, still has places', async () => {
    const { things } = await build(
      [thing('PRODUCT', 'a'), thing('PRODUCT', 'b')],
      [link('KIND_OF', ['PRODUCT', 'a'], ['PRODUCT', 'b']), link('KIND_OF', ['PRODUCT', 'b'], ['PRODUCT', 'a'])],
    );
    expect(things.map(idOf).sort()).toEqual(['Product:a', 'Product:b']);
  });
});
