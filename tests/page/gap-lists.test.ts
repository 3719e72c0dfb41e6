import { expect, test } from 'vitest';
import { byIndustry } from '../../client/src/gap/by-industry.ts';
import { gapLists, tabOf } from '../../client/src/gap/gap-lists.ts';
import { type SegmentRow, segmentRows } from '../../client/src/gap/segment-rows.ts';

/** The worked example of the design (§4) as the columns of its map, with a raw resource and a covered segment. */
const columns = {
  id: ['Segment:a', 'Segment:b', 'Segment:c', 'Segment:m', 'Segment:coal'],
  name: ['甲', '乙', '丙', '末', '煤'],
  nameEn: ['a', 'b', 'c', 'm', 'coal'],
  side: [false, false, false, false, false],
  group: [null, null, null, null, null],
  groupEn: [null, null, null, null, null],
  lane: [3, 3, 2, 1, 4],
  upstreamness: [2.5, 3, 2, 1, 4],
  kind: ['UNCERTAIN', 'PRESUMED_MISSING', 'STALLED', 'COVERED', 'MISSING'],
  flags: [[], [], ['OVERDUE'], [], []],
  severity: [75, 62.5, 67.5, 0, 90],
  severityFloor: [15, 12.5, 67.5, 0, 90],
  suppliers: [0, 0, 0, 1, 0],
  suppliersAtLeast: [false, false, false, false, false],
  projects: [0, 0, 1, 0, 0],
  stageLow: [null, null, 5, null, null],
  stageHigh: [null, null, 5, null, null],
  leader: [null, null, null, 'LEADER', null],
  conflict: [false, false, false, false, false],
  conflictId: [null, null, null, null, null],
  recruitable: [true, true, true, true, false],
  reach: [1, 1, 0.5, 0, 0],
  industry: ['Industry:3976', 'Industry:3976', 'Industry:3990', 'Industry:3976', 'Industry:0610'],
  industryName: ['光电子', '光电子', '其他电子', '光电子', '烟煤'],
  industryNameEn: ['光电子', '光电子', '其他电子', '光电子', '烟煤'],
} satisfies Parameters<typeof segmentRows>[0];

const rows = segmentRows(columns);
const named = (list: readonly { name: string; rank: number | null }[]) => list.map(({ name, rank }) => [name, rank]);

test('known gaps and unknowns are apart, each worst first', () => {
  const lists = gapLists(rows);
  expect(named(lists.gaps)).toEqual([['丙', 1]]);
  expect(named(lists.unknown)).toEqual([
    ['甲', 1],
    ['乙', 2],
  ]);
});

test('all together: by the floor, so that not knowing never ranks first; what is not open has no rank', () => {
  expect(named(gapLists(rows).all)).toEqual([
    ['丙', 1],
    ['甲', 2],
    ['乙', 3],
    ['煤', null],
    ['末', null],
  ]);
});

test('equal severity, equal rank', () => {
  const twins = rows.map((row): SegmentRow => (row.known ? row : { ...row, severity: 70 }));
  expect(gapLists(twins).unknown.map(({ rank }) => rank)).toEqual([1, 1]);
});

test('a segment is looked for on the tab where it stands', () => {
  expect(rows.map(tabOf)).toEqual(['unknown', 'unknown', 'gaps', 'all', 'all']);
});

test('read by industry: in the order of the codes, inside each in the order of the list', () => {
  const groups = byIndustry(gapLists(rows).all);
  expect(groups.map(({ code, name, rows: members }) => [code, name, members.map((row) => row.name)])).toEqual([
    ['0610', '烟煤', ['煤']],
    ['3976', '光电子', ['甲', '乙', '末']],
    ['3990', '其他电子', ['丙']],
  ]);
});
