import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

type Ledger = {
  list: { id: string; batch: string | null };
  members: { project: { id: string }; counted: boolean; evidenceId: string }[];
  sentence: { zh: string };
};
const api = useApi('project-chain');
const PARTS = `list { id name batch issuer } year period rounds asOf area { id } count { id value unit bound }
  investment { id value unit bound period } investmentWan share check sentence { zh }
  known { wan bound stated unstated inWhole } members { evidenceId counted project { id investmentWan } }`;
const ledgers = async (scope = '') =>
  (await api.ask<{ ledgers: Ledger[] }>(`{ ledgers${scope} { ${PARTS} } }`)).ledgers;
const keys = (found: readonly Ledger[]) => found.map(({ list }) => list.id);

describe('the ledgers', () => {
  it('are the lists with published totals or of a batch, the newest first', async () =>
    expect(keys(await ledgers())).toEqual(['List:started-2025', 'List:tour-2025', 'List:signed-2023']));

  it('carry both totals, the rounds and the period, and who is known', async () =>
    expect((await ledgers())[2]).toMatchObject({
      list: { batch: 'SIGNED', issuer: '纸市' },
      year: 2023,
      period: '2023-01/2023-06',
      rounds: 2,
      asOf: '2025-06-30',
      area: { id: 'Region:960100' },
      count: { id: 'Observation:n-2023', value: 10, unit: '个', bound: 'EXACT' },
      investment: { id: 'Observation:i-2023', value: 25.5, unit: '亿元' },
      investmentWan: 255_000,
      check: 'WITHIN',
    }));

  it('never add a whole to its phases, and count who states nothing', async () => {
    const [, , signed] = await ledgers();
    expect(signed).toMatchObject({
      known: { wan: 100_000, bound: 'EXACT', stated: 1, unstated: 1, inWhole: 1 },
      share: (100 * 10) / 25.5,
      members: [
        { project: { id: 'Project:paper-mill' }, counted: true },
        { project: { id: 'Project:paper-mill-1' }, counted: false },
        { project: { id: 'Project:box-works' }, counted: true },
      ],
    });
    expect(signed?.sentence.zh).toBe(
      '已知 3 个（公布 10 个），投资 10 亿元，占公布的 25.5 亿元的 39.2%，另 1 个投资未知。',
    );
  });

  it('say when the members do not fit', async () =>
    expect((await ledgers())[0]).toMatchObject({ check: 'EXCEEDS', known: { bound: 'AT_LEAST' } }));

  it('know of a member by a statement that can be asked for', async () => {
    const [, , signed] = await ledgers();
    const { evidence } = await api.ask<{ evidence: { statement: { zh: string } }[] }>(
      'query ($of: ID!) { evidence(of: $of) { statement { zh } } }',
      { of: signed?.members[0]?.evidenceId },
    );
    expect(evidence).toEqual([{ statement: { zh: 'paper-mill 在 signed-2023 上。' } }]);
  });

  it('use nothing from after the date', async () =>
    expect(keys(await ledgers('(asOf: "2024-06-30")'))).toEqual(['List:signed-2023']));

  it('are of an area when their totals are of it or of one inside', async () => {
    expect(await ledgers('(area: "Region:960010")')).toHaveLength(3);
    expect(await ledgers('(area: "Zone:lake")')).toEqual([]);
  });

  it('refuse an unknown area and a date that is none', async () => {
    expect((await api.refusal('{ ledgers(area: "Zone:moon") { year } }')).extensions.code).toBe('NOT_FOUND');
    expect((await api.refusal('{ ledgers(asOf: "2025-13") { year } }')).extensions.code).toBe('BAD_DATE');
  });
});
