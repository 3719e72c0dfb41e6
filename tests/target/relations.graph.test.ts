import { describe, expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('visit-chain');

describe('the relations of an enterprise', () => {
  const of = async (keys: string[], asOf = 20250630n) =>
    (await world.graph.read(statement('target/relations'), { keys, asOf })).map(
      ({ owner, kind, other }) => `${owner} ${kind} ${other}`,
    );

  it('are its supplies in both directions', async () =>
    expect(await of(['trader'])).toEqual(['trader SUPPLIES home-leader', 'trader BUYS mid-maker']));
  it('and those with whom it backs a project, not itself', async () =>
    expect(await of(['partner', 'core'])).toEqual(['core PROJECT partner', 'partner PROJECT core']));
  it('are known by the date: of source and of beginning', async () => {
    expect(await of(['trader'], 20250629n)).toEqual(['trader BUYS mid-maker']);
    expect(await of(['screw-maker'], 20241230n)).toEqual([]);
    expect(await of(['screw-maker'], 20241231n)).toEqual(['screw-maker SUPPLIES home-leader']);
  });
  it('name the assertions they rest on', async () => {
    const rows = await world.graph.read(statement('target/relations'), { keys: ['partner'], asOf: 20250630n });
    expect(rows[0]?.statements).toEqual(['backers/joint/partner', 'backers/joint/core']);
  });
});

describe('what an enterprise makes', () => {
  const of = async (enterprise: string, asOf = 20250630n) =>
    await world.graph.read(statement('target/makings'), { enterprise, asOf });
  it('is what it produces in operation, with the statement', async () =>
    expect(await of('near-maker')).toEqual([
      { segment: 'body', statement: 'activities/near-maker-body' },
      { segment: 'part', statement: 'activities/near-maker-part' },
    ]));
  it('is nothing before anybody said so', async () => expect(await of('near-maker', 20241230n)).toEqual([]));
});

describe('what is known of zones', () => {
  const of = async (places: string[], asOf = 20250630n) =>
    (
      await world.graph.read(statement('target/zone-facts'), {
        places,
        figures: ['available-land-area', 'available-factory-area', 'standard-land-area'],
        halls: 'buildings',
        properties: ['land'],
        asOf,
      })
    ).map(({ what, word, value, statement: key }) => [what, word, value, key]);

  it('are priorities, figures, halls of their projects and single statements', async () => {
    expect(await of(['Zone:south'])).toEqual([
      ['FIGURE', 'available-factory-area', 0, 'observations/south-factory'],
      ['FIGURE', 'standard-land-area', 300, 'observations/south-granted'],
      ['STATEMENT', 'land', null, 'south-land'],
    ]);
    expect(await of(['Zone:north'])).toEqual([
      ['HALLS', 'buildings', 3, 'observations/north-halls'],
      ['PRIORITY', 'Chain:kit', null, 'zone_priorities/Zone:north/Chain:kit'],
    ]);
    expect(await of(['Region:970102'])).toEqual([
      ['PRIORITY', 'Industry:C', null, 'zone_priorities/Region:970102/Industry:C'],
    ]);
  });
  it('are known by the date', async () => {
    expect((await of(['Zone:south'], 20250629n)).map(([what]) => what)).toEqual(['FIGURE', 'FIGURE']);
    expect(await of(['Zone:south', 'Zone:north'], 20241230n)).toEqual([]);
  });
});
