import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

type Edge = { cursor: string; position: string; node: { id: string } };
type Page = {
  edges: Edge[];
  totalCount: number;
  vagueCount: number;
  investment: object;
  pageInfo: { hasNextPage: boolean; endCursor: string };
};
const api = useApi('project-chain');
const projects = async (filter = '', parts = 'edges { cursor position node { id } } totalCount vagueCount') =>
  (
    await api.ask<{ projects: Page }>(
      `{ projects(area: "Region:960100"${filter}) { ${parts} pageInfo { hasNextPage endCursor } } }`,
    )
  ).projects;
const keys = ({ edges }: Page) => edges.map(({ node }) => node.id.slice('Project:'.length));
const listed = async (filter: string) => keys(await projects(filter)).sort();

describe('the register of an area', () => {
  it('holds every project inside it, the furthest first, and what they invest together', async () => {
    const page = await projects(
      '',
      'edges { node { id } } totalCount investment { wan bound stated unstated inWhole } asOf',
    );
    expect(keys(page)).toEqual([
      'paper-mill-1',
      'pulp-line',
      'roof',
      'box-works',
      'paper-mill',
      'paper-mill-2',
      'reserve-yard',
      'nowhere',
      'caption',
      'ink-stop',
    ]);
    expect(page).toMatchObject({
      totalCount: 10,
      investment: { wan: 145_000, bound: 'AT_LEAST', stated: 5, unstated: 3, inWhole: 2 },
      asOf: '2025-06-30',
    });
  });

  it('shows those whose place is unknown or wider, marked, and can leave them out', async () => {
    const zone = async (filter: string) =>
      (
        await api.ask<{ projects: Page }>(
          `{ projects(area: "Zone:lake"${filter}) { totalCount vagueCount edges { position node { id } } } }`,
        )
      ).projects;
    const all = await zone('');
    expect([all.totalCount, all.vagueCount]).toEqual([9, 2]);
    expect(all.edges.filter(({ position }) => position === 'VAGUE').map(({ node }) => node.id)).toEqual([
      'Project:box-works',
      'Project:nowhere',
    ]);
    expect(await zone(', placed: true')).toMatchObject({ totalCount: 7, vagueCount: 0 });
  });

  it.each([
    [', late: [OVERDUE]', ['pulp-line']],
    [', late: [SILENT]', ['box-works', 'paper-mill']],
    [', late: [STOPPED]', ['ink-stop']],
    [', stores: [RESERVE]', ['box-works', 'paper-mill', 'reserve-yard']],
    [', stores: [LEAD]', ['nowhere', 'reserve-yard']],
    [', stores: [UNSTATED, STOPPED]', ['caption', 'ink-stop']],
    [', chains: ["Chain:press"]', ['ink-stop', 'nowhere', 'paper-mill-1', 'paper-mill-2']],
    [', segment: "Segment:pulp"', ['pulp-line']],
    [', chains: ["Chain:press"], segment: "Segment:pulp"', []],
    [', backer: "Enterprise:mill"', ['pulp-line']],
    [', list: "List:signed-2023"', ['box-works', 'paper-mill', 'paper-mill-1']],
    [', text: "湖纸"', ['paper-mill', 'paper-mill-1', 'paper-mill-2']],
    [', text: "PHASE 2"', ['paper-mill-2']],
  ])('filters by %s', async (filter, expected) => expect(await listed(filter)).toEqual(expected));

  it.each([
    ['INVESTMENT', ['paper-mill', 'paper-mill-1', 'pulp-line', 'reserve-yard', 'ink-stop', 'nowhere']],
    ['NAME', ['roof', 'reserve-yard']],
    ['HEARD', ['ink-stop', 'nowhere']],
  ])('orders by %s', async (order, first) =>
    expect(keys(await projects(`, order: ${order}`)).slice(0, first.length)).toEqual(first),
  );

  it.each(['STAGE', 'INVESTMENT', 'HEARD', 'NAME'])(
    'is read page by page without loss or repeat, by %s',
    async (order) => {
      const whole = keys(await projects(`, order: ${order}`));
      const read: string[] = [];
      let after = '';
      for (let more = true; more; ) {
        const page = await projects(`, order: ${order}, first: 3${after}`);
        read.push(...keys(page));
        more = page.pageInfo.hasNextPage;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
      expect(read).toEqual(whole);
    },
  );
});

describe('at an earlier date', () => {
  it('the register has no project that a later source brings', async () =>
    expect(await listed(', asOf: "2024-06-30"')).toEqual([
      'box-works',
      'caption',
      'ink-stop',
      'paper-mill',
      'paper-mill-1',
      'paper-mill-2',
      'pulp-line',
    ]));
  it('and no stage, stop or list', async () => {
    expect(await listed(', asOf: "2024-06-30", late: [STOPPED, OVERDUE]')).toEqual([]);
    expect(await listed(', asOf: "2024-06-30", stores: [PRODUCED]')).toEqual([]);
  });
  it('lists of projects are those known then', async () => {
    const lists = async (scope: string) =>
      (await api.ask<{ projectLists: { id: string }[] }>(`{ projectLists${scope} { id } }`)).projectLists.map(
        ({ id }) => id,
      );
    expect(await lists('')).toEqual(['List:started-2025', 'List:tour-2025', 'List:plain', 'List:signed-2023']);
    expect(await lists('(asOf: "2023-06-30")')).toEqual(['List:signed-2023']);
  });
});

describe('a bad question is refused by name', () => {
  const refused = async (filter: string) => {
    const { extensions } = await api.refusal(`{ projects(${filter}) { totalCount } }`);
    return [extensions.code, extensions.argument];
  };
  it.each([
    ['area: "Zone:moon"', ['NOT_FOUND', 'area']],
    ['area: "moon"', ['BAD_ID', 'area']],
    ['area: "Zone:lake", asOf: "2025-02-30"', ['BAD_DATE', 'asOf']],
    ['area: "Zone:lake", chains: ["Chain:moon"]', ['NOT_FOUND', 'chains']],
    ['area: "Zone:lake", segment: "Segment:moon"', ['NOT_FOUND', 'segment']],
    ['area: "Zone:lake", backer: "Enterprise:moon"', ['NOT_FOUND', 'backer']],
    ['area: "Zone:lake", backer: "mill"', ['BAD_ID', 'backer']],
    ['area: "Zone:lake", list: "List:moon"', ['NOT_FOUND', 'list']],
    ['area: "Zone:lake", first: 0', ['BAD_PAGE_SIZE', 'first']],
    ['area: "Zone:lake", first: 201', ['BAD_PAGE_SIZE', 'first']],
    ['area: "Zone:lake", after: "moon"', ['BAD_CURSOR', 'after']],
  ])('%s', async (filter, expected) => expect(await refused(filter)).toEqual(expected));

  it('a cursor of another order, filter or date', async () => {
    const { pageInfo } = await projects(', first: 2');
    for (const other of ['order: NAME', 'text: "湖"', 'asOf: "2024-06-30"'])
      expect(await refused(`area: "Region:960100", ${other}, after: "${pageInfo.endCursor}"`)).toEqual([
        'BAD_CURSOR',
        'after',
      ]);
  });
});
