import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

/** Who could fill a gap of 标市, and what is known of each (tests/target-chain/README.md). */
const world = useWorld('target-chain');
const CITY = ['Region:960100', 'Region:960101', 'Zone:base'];
const HOME = [...CITY, 'Region:960010', 'Region:960000'];

const makers = (segments: string[], asOf = 20250630n) =>
  world.graph.read(statement('target/candidates'), { segments, home: CITY, places: HOME, asOf });
const keys = async (segments: string[], asOf?: bigint) => (await makers(segments, asOf)).map(({ key }) => key).sort();
const facts = async (enterprise: string, asOf = 20250630n) =>
  (
    await world.graph.read(statement('target/candidate-facts'), {
      segments: ['t-part'],
      products: [],
      indicators: ['turnover', 'energy-per-output'],
      list: '专精特新',
      property: 'listed',
      asOf,
    })
  )
    .filter((row) => row.enterprise === enterprise)
    .map(({ what, fact }) => ({ what, ...(fact as object) }));

it('named makers in operation, decidedly elsewhere', async () =>
  expect(await keys(['t-part'])).toEqual(['alpha', 'beta', 'epsilon', 'gamma', 'later', 'twin', 'zeta']));
it('a maker whose works are elsewhere, though its seat is not known; none who may be here', async () =>
  expect(await keys(['t-raw'])).toEqual(['works-only']));
it('none that makes it here already, here alone or elsewhere, too', async () =>
  expect(await keys(['t-final'])).toEqual([]));
it('each segment has its own rows', async () =>
  expect((await makers(['t-raw', 't-part'])).map(({ segment }) => segment).sort()).toEqual([
    ...Array.from({ length: 7 }, () => 't-part'),
    't-raw',
  ]));
it('nobody before a source names them, and a closed one until it closed', async () =>
  expect(await keys(['t-part'], 20241231n)).toEqual(['alpha', 'beta', 'closed', 'epsilon', 'gamma', 'twin', 'zeta']));

it('with share, place and code', async () =>
  expect((await makers(['t-part'])).find(({ key }) => key === 'alpha')).toMatchObject({
    name: '甲标厂',
    code: '960001',
    place: 'Region:960310',
    activity: 'alpha-t-part',
    share: 80,
    told: 'T-2024',
  }));
it('with figures, and the projects that they back', async () =>
  expect(await facts('alpha')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ what: 'FIGURE', key: 'alpha-2024', value: 500_000, bound: 'EXACT' }),
      expect.objectContaining({ what: 'FIGURE', key: 'alpha-2023', value: 30_000, known: 20250630 }),
      expect.objectContaining({
        what: 'PROJECT',
        key: 'plant/alpha',
        place: 'Zone:base',
        investmentWan: 50_000,
        investmentBound: null,
        landMu: 100,
        taxWan: 2_000,
        stopped: false,
      }),
    ]),
  ));
it('no figure before its source', async () =>
  expect((await facts('alpha', 20241231n)).filter(({ what }) => what === 'FIGURE')).toHaveLength(1));
it('only lists whose name says it, and single statements on listing', async () => {
  expect(await facts('beta')).toContainEqual(expect.objectContaining({ what: 'LIST', key: 'special/Enterprise:beta' }));
  expect((await facts('gamma')).filter(({ what }) => what === 'LIST')).toEqual([]);
  expect(await facts('epsilon')).toContainEqual(expect.objectContaining({ what: 'SAID', value: 'false' }));
});
it('a project is stopped by its latest event', async () =>
  expect(await facts('zeta')).toContainEqual(
    expect.objectContaining({ what: 'PROJECT', key: 'halted/zeta', stopped: true }),
  ));

it('who supplies whom', async () =>
  expect((await world.graph.read(statement('target/supplies'), { asOf: 20250630n })).map(({ key }) => key)).toEqual([
    'alpha-leader',
    'beta-alpha',
    'epsilon-zeta',
  ]));
it('at which regions home aims, and by what', async () =>
  expect(
    (
      await world.graph.read(statement('target/region-aims'), {
        targeting: HOME,
        places: HOME,
        kinds: ['ENCLAVE', 'TEAM', 'COOPERATION'],
        asOf: 20250630n,
      })
    ).map(({ statement: key, region }) => [key, region]),
  ).toEqual([
    ['mechanisms/coast-enclaves', 'Region:coast'],
    ['mechanisms/far-enclave', 'Region:960410'],
    ['mechanisms/hill-tours', 'Region:960220'],
    ['mechanisms/river-office', 'Region:river'],
    ['region_targets/Region:960100/bay/T-2024', 'Region:bay'],
  ]));
