import { expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');
type Page = { totalCount: number; edges: { node: { id: string; standing: object } }[] };

it('the register has what no segment is filled by, too', async () => {
  const { projects } = await api.ask<{ projects: Page }>(
    '{ projects(area: "Region:990100") { totalCount edges { node { id } } } }',
  );
  expect(projects.totalCount).toBe(11);
  expect(projects.edges.map(({ node }) => node.id)).toContain('Project:backed-phase-2');
});

it('is late by the rules that its gaps go by: what is overdue there is overdue here', async () => {
  const { projects, gap } = await api.ask<{
    projects: Page;
    gap: { kind: string; projects: { overdue: boolean; plannedBy: string; standing: object }[] };
  }>(
    `{ projects(area: "Region:990100", late: [OVERDUE]) { totalCount edges { node { id standing { slipDays } } } }
       gap(chain: "Chain:tiny", segment: "Segment:c", area: "Region:990100") { kind projects { overdue plannedBy
         standing { plannedStage plannedBy reachedOn slipDays } } } }`,
  );
  // From 2025-03-31 to 2025-06-30: 30 + 31 + 30 days.
  expect(projects.edges).toEqual([{ node: { id: 'Project:c-line', standing: { slipDays: 91 } } }]);
  expect(gap).toEqual({
    kind: 'STALLED',
    projects: [
      {
        overdue: true,
        plannedBy: '2025-03-31',
        standing: { plannedStage: 7, plannedBy: '2025-03-31', reachedOn: null, slipDays: 91 },
      },
    ],
  });
});

it('before the report the same project is on time', async () => {
  const { projects } = await api.ask<{ projects: Page }>(
    '{ projects(area: "Region:990100", asOf: "2025-02-28", late: [OVERDUE, SILENT, STOPPED]) { totalCount edges { node { id } } } }',
  );
  expect(projects.edges).toEqual([]);
});
