import { expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');
async function gap(segment: string, fields: string, chain = 'edge', area = 'Region:990100'): Promise<object> {
  const { found } = await api.ask<{ found: object }>(
    `{ found: gap(chain: "Chain:${chain}", segment: "Segment:${segment}", area: "${area}", asOf: "2025-06-30") { ${fields} } }`,
  );
  return found;
}

it('suppliers that count come before hints', async () => {
  const fields = 'suppliers { enterprise { id } status counts capacity evidence { statement { zh } } }';
  expect(await gap('e-short', fields)).toEqual({
    suppliers: [
      {
        enterprise: { id: 'Enterprise:short-maker' },
        status: 'OPERATING',
        counts: true,
        capacity: '年产100吨',
        evidence: [{ statement: { zh: 'short-maker 在环节 e-short：OPERATING。' } }],
      },
    ],
  });
  expect(await gap('e-wide', fields)).toMatchObject({
    suppliers: [{ enterprise: { id: 'Enterprise:province-maker' }, counts: false }],
  });
});

it('projects with their stage, plan and last word', async () => {
  const fields =
    'projects { project { id placeName } stageFrom stageTo printed stopped overdue silent since plannedBy lastHeard counts position }';
  expect(await gap('c', fields, 'tiny')).toMatchObject({
    projects: [
      {
        project: { id: 'Project:c-line', placeName: '西区' },
        stageFrom: 5,
        stageTo: 5,
        printed: '在建',
        overdue: true,
        silent: false,
        since: '2024-12-31',
        plannedBy: '2025-03-31',
        counts: true,
        position: 'INSIDE',
      },
    ],
  });
  expect(await gap('c', fields, 'tiny', 'Zone:east')).toMatchObject({ projects: [{ position: 'ELSEWHERE' }] });
  expect(await gap('e-stopped', fields)).toMatchObject({
    projects: [{ stopped: true, printed: '中止', stageFrom: null }],
  });
});

it('buyers, of other chains too, with the leaders that make them urgent', async () => {
  const fields = 'buyers { segment { id } essential presence leaders { id } } inputs { id }';
  expect(await gap('c', fields, 'tiny')).toEqual({
    buyers: [{ segment: { id: 'Segment:m' }, essential: true, presence: 1, leaders: [{ id: 'Enterprise:leader' }] }],
    inputs: [{ id: 'Segment:a' }, { id: 'Segment:b' }],
  });
  expect(await gap('k-base', fields, 'cross')).toMatchObject({
    buyers: expect.arrayContaining([expect.objectContaining({ segment: { id: 'Segment:e-single' } })]),
  });
});

it('makers outside, with why we think so', async () =>
  expect(
    await gap('b', 'outsideCount outside { enterprise { id code } evidence { source { id } } }', 'tiny'),
  ).toMatchObject({
    outsideCount: 1,
    outside: [
      { enterprise: { id: 'Enterprise:far-b', code: '990001' }, evidence: [{ source: { id: 'Source:T-REF' } }, {}] },
    ],
  }));

it('evidence of every fact, newest source first', async () => {
  const { evidence } = (await gap(
    'e-building',
    'evidence { statement { zh en } standing confidence locator source { id date } }',
  )) as {
    evidence: { statement: { zh: string }; source: { date: string | null } }[];
  };
  const said = evidence.map(({ statement }) => statement.zh);
  expect(said[0]).toBe('在建项目：设备安装。');
  expect(new Set(said)).toEqual(
    new Set([
      '在建项目：设备安装。',
      '在建项目属于环节 e-building。',
      '在建项目。',
      '在建项目：签约。',
      'e-building 是 e-final 的必需投入。',
      '在建件归入行业39。',
      '边角龙头是边角链的链核。',
    ]),
  );
  const dates = evidence.map(({ source }) => source.date ?? '');
  expect(dates).toEqual([...dates].sort().reverse());
});

it('nothing is said that was not known at the date', async () => {
  const { found } = await api.ask<{ found: { evidence: { source: { date: string | null } }[] } }>(
    '{ found: gap(chain: "Chain:edge", segment: "Segment:e-building", area: "Region:990100", asOf: "2025-02") { evidence { source { date } } } }',
  );
  expect(found.evidence.some(({ source }) => (source.date ?? '') > '2025-02-28')).toBe(false);
});
