import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../server/src/change/log-entry.ts';
import { logOf, logRows } from '../../server/src/change/log-tables.ts';
import type { Cells, Rows } from '../../server/src/change/rows.ts';
import { rowsOfCells } from '../../server/src/change/rows-of-cells.ts';
import { unwound } from '../../server/src/change/unwound.ts';
import { type PackageData, packageData } from '../../server/src/import/package-data.ts';
import { groupBy } from '../../server/src/model/group-by.ts';
import type { TableName } from '../../server/src/model/tables.ts';

const change = (key: string, before: Rows, after: Rows, more: Partial<LogEntry> = {}): LogEntry => ({
  ...{ key, kind: 'PROJECT_CHANGED', subject: 'Project:line', subjectName: '线', subjectNameEn: null },
  ...{ by: '甲', at: '2027-01-10T02:00:00.000Z', reason: null, summaryZh: '改', summaryEn: 'Changed' },
  ...{ undoes: null, setAsideZh: null, setAsideEn: null, before, after, ...more },
});

/** A package of these rows, in the order of its lines, with this log. */
function packageOf(rows: Rows, log: readonly LogEntry[]): PackageData {
  const read = rowsOfCells({ ...rows, ...logRows(log) }).rows.map((row) => ({ ...row, position: row.line - 1 }));
  return packageData(Object.fromEntries(groupBy(read, ({ table }) => table)));
}
const printed = (data: PackageData, table: TableName, ...columns: string[]): (string | number)[][] =>
  data.rows(table).map((row) => [...columns.map((column) => row.printed[column] ?? ''), row.position]);

const placed = (segment: string, position: number): Cells => ({
  ...{ chain: 'c', segment, side: 'false', position: String(position) },
});

it('a log is the same read back from its tables, empty cells apart', () => {
  const log = [
    change('1', { fills: [{ project: 'line', segment: 'a' }] }, { projects: [{ key: 'line', name: '甲\n"乙", 丙' }] }),
    change(
      '2',
      {},
      { notes: [{ key: 'n', text: '=1' }] },
      { kind: 'NOTE_ADDED', subjectNameEn: 'Line', reason: '核对' },
    ),
    change('3', { notes: [{ key: 'n', text: '=1' }] }, {}, { kind: 'UNDONE', undoes: '2' }),
    change('4', {}, { chain_segments: [placed('x', 3)] }, { setAsideZh: '矛盾', setAsideEn: 'Contradicted' }),
  ];
  expect(logOf(packageOf({}, log))).toEqual(log);
});

describe('the changes of a package, taken back', () => {
  it('what was altered, taken away and added is not done yet; other cells are those of the package', () => {
    const line = { key: 'line', name: '线', jobs: '5' };
    const log = [
      change('1', { projects: [line] }, { projects: [{ ...line, name: '新线' }] }),
      // Taken away, and stated anew by a later change.
      change('2', { fills: [{ project: 'line', segment: 'a', locator: 'L1' }] }, {}),
      change('3', {}, { fills: [{ project: 'line', segment: 'a', locator: '#3' }], notes: [{ key: 'n', text: '记' }] }),
      change('4', { projects: [{ ...line, name: '新线' }] }, { projects: [{ ...line, name: '再改' }] }),
    ];
    const data = packageOf(
      {
        projects: [{ ...line, name: '再改', land_mu: '7' }],
        fills: [{ project: 'line', segment: 'a', locator: '#3' }],
        notes: [{ key: 'n', text: '记' }],
      },
      log,
    );
    const { base, all, later } = unwound(data);
    expect(printed(base, 'projects', 'name', 'land_mu')).toEqual([['线', '7', 0]]);
    expect(printed(base, 'fills', 'locator')).toEqual([['L1', 0]]);
    expect(printed(base, 'notes', 'key')).toEqual([]);
    expect(printed(all, 'notes', 'key')).toEqual([['n', 0]]);
    expect([...later].map(({ table }) => table)).toEqual(['notes']);
  });

  it('undone and set aside, a change is not taken back', () => {
    const moved = { projects: [{ key: 'line', name: '线' }] };
    const log = [
      change('1', { projects: [{ key: 'line', name: '旧' }] }, moved),
      change('2', moved, { projects: [{ key: 'line', name: '旧' }] }, { kind: 'UNDONE', undoes: '1' }),
      change('3', { projects: [{ key: 'line', name: '更旧' }] }, moved, { setAsideZh: '矛盾', setAsideEn: 'No' }),
    ];
    const data = packageOf(moved, log);
    expect(unwound(data).base).toBe(data);
  });

  it('a row that was taken out of an order, or moved in it, is back in its place', () => {
    const log = [
      change('1', { chain_segments: [placed('b', 1)] }, {}),
      change('2', { chain_segments: [placed('d', 3)] }, { chain_segments: [placed('d', 0)] }),
      change('3', {}, { chain_segments: [placed('z', 1_000_000)] }),
    ];
    const rows = ['d', 'a', 'c', 'e', 'z'].map((segment) => ({ chain: 'c', segment, side: 'false' }));
    const { base, all } = unwound(packageOf({ chain_segments: rows }, log));
    const order = ['a', 'b', 'c', 'd', 'e'].map((segment, at) => [segment, at]);
    expect(printed(base, 'chain_segments', 'segment')).toEqual(order);
    expect(printed(all, 'chain_segments', 'segment')).toEqual([...order, ['z', 5]]);
  });

  it('what staff added stands early where rows of packages refer to it, with what it refers to itself', () => {
    const added = {
      enterprises: [{ key: 'firm', name: '企业' }],
      projects: [
        { key: 'whole', name: '整体' },
        { key: 'part', name: '一期', phase_of: 'whole' },
      ],
    };
    const data = packageOf({ ...added, stage_events: [{ key: 'e', project: 'part' }] }, [change('1', {}, added)]);
    const { base, later } = unwound(data);
    expect(printed(base, 'stage_events', 'key')).toEqual([['e', 0]]);
    expect([...later].map(({ printed: { key } }) => key)).toEqual(['firm']);
  });
});
