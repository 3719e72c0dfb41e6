import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('merge-chain');
type Found = { conflicts: { property: string; inForce: string | null }[] };
const properties = async (variables: object) =>
  (
    await api.ask<Found>(
      'query ($area: ID, $asOf: Date) { conflicts(area: $area, asOf: $asOf) { property inForce } }',
      { ...variables },
    )
  ).conflicts.map(({ property }) => property);

describe('statements that disagree', () => {
  it('by the names of the contract', async () => {
    const { conflicts } = await api.ask<{ conflicts: object[] }>(
      'query ($area: ID) { conflicts(area: $area) { property statements { value standing source { title date } locator } inForce rule } }',
      { area: 'Zone:bright' },
    );
    expect(conflicts[0]).toEqual({
      property: 'investment_wan',
      statements: [
        {
          value: '25000',
          standing: 'OBSERVED',
          source: { title: '灯市半年报（2025年）', date: '2025-06-30' },
          locator: 'L3',
        },
        {
          value: '20000',
          standing: 'OBSERVED',
          source: { title: '灯市年报（2024年）', date: '2024-12-31' },
          locator: 'L7',
        },
      ],
      inForce: 'Assertion:line-2025',
      rule: '取较新者。',
    });
  });

  it('say what differs: by how much, that the words do, or that the populations do', async () => {
    const { conflicts } = await api.ask<{ conflicts: object[] }>(
      '{ conflicts { about { id } propertyName { zh } difference { zh } inForce statements { id inForce } } }',
    );
    expect(conflicts).toEqual([
      {
        about: { id: 'Project:line' },
        propertyName: { zh: '总投资' },
        difference: { zh: '相差 5,000 万元。' },
        inForce: 'Assertion:line-2025',
        statements: [
          { id: 'Assertion:line-2025', inForce: true },
          { id: 'Assertion:line-2024', inForce: false },
        ],
      },
      expect.objectContaining({ propertyName: { zh: '施工进展' }, difference: { zh: '说法不同。' } }),
      {
        about: { id: 'Region:960100' },
        propertyName: { zh: '开工率' },
        difference: { zh: '相差 5.5 个百分点；总体不同，不能相比。' },
        inForce: null,
        statements: [
          { id: 'Observation:rate-all', inForce: false },
          { id: 'Observation:rate-large', inForce: false },
        ],
      },
    ]);
  });

  it('are those about an area and what is in it', async () => {
    expect(await properties({ area: 'Zone:bright' })).toEqual(['investment_wan', 'works']);
    expect(await properties({ area: 'Region:960100' })).toEqual(['investment_wan', 'works', 'operating-rate']);
    expect(await properties({ area: 'Region:960200' })).toEqual([]);
  });

  it('disagree only from the day on which the second was known', async () =>
    expect(await properties({ asOf: '2025-06-29' })).toEqual(['operating-rate']));

  it('a figure and a statement lead to their evidence', async () => {
    const { evidence } = await api.ask<{ evidence: object[] }>(
      '{ evidence(of: "Observation:rate-all") { locator statement { zh } } }',
    );
    expect(evidence).toEqual([{ locator: 'L12', statement: { zh: '全部企业90%。' } }]);
  });

  it.each([
    [{ area: 'Zone:nowhere' }, 'NOT_FOUND'],
    [{ area: 'bright' }, 'BAD_ID'],
    [{ asOf: '2025-02-30' }, 'BAD_DATE'],
  ])('%j is refused with %s', async (variables, code) =>
    expect(
      (
        await api.refusal(
          'query ($area: ID, $asOf: Date) { conflicts(area: $area, asOf: $asOf) { property } }',
          variables,
        )
      ).extensions.code,
    ).toBe(code),
  );
});
