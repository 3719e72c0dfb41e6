import { expect, test } from 'vitest';
import { kindOfFiles, packed } from '../../client/src/import/csv-package.ts';
import type { ReadPlace } from '../../client/src/import/job.ts';
import {
  hasSuggestions,
  suggested,
  withColumn,
  withoutAbsent,
  withTable,
} from '../../client/src/import/mapping-draft.ts';
import { toWrite } from '../../client/src/import/problems.ts';
import { runCounts } from '../../client/src/import/run-counts.ts';
import { readPackage } from '../../server/src/import/read-package.ts';
import { fileOf } from './packed.ts';

const column = (label: string, known: string | null, near: string[] = []) => ({
  ...{ label, column: known, near },
  how: known === null ? ('UNKNOWN' as const) : ('NAMED' as const),
});
const place = (over: Partial<ReadPlace>): ReadPlace => ({
  ...{ place: 'Sheet1', table: null, how: 'UNKNOWN', near: [], columns: [], missing: [] },
  ...{ rows: 1, normalised: 0, encoding: null, ...over },
});

test('what is nearest is taken for what is open; what a person said, and what is taken already, is not', () => {
  const places = [
    place({ near: ['indicators', 'lists'] }),
    place({ place: 'Other', near: ['regions'] }),
    place({
      ...{ place: 'Known', table: 'indicators', how: 'NAMED' },
      columns: [
        column('name', 'name'),
        column('nam', null, ['name', 'name_en']),
        column('uni', null, ['unit']),
        column('x', null),
      ],
    }),
  ];
  const said = withTable({}, 'Other', null);
  expect(suggested(said, places)).toEqual({
    Sheet1: { table: 'indicators' },
    Other: { table: null },
    Known: { columns: { uni: 'unit' } },
  });
  expect(hasSuggestions(said, places)).toBe(true);
  expect(hasSuggestions(suggested(said, places), places)).toBe(false);
});

test('another table forgets what was said of the columns of the former', () => {
  const columns = withColumn(withTable({}, 'Sheet1', 'lists'), 'Sheet1', 'a', 'key');
  expect(columns).toEqual({ Sheet1: { table: 'lists', columns: { a: 'key' } } });
  expect(withTable(columns, 'Sheet1', 'regions')).toEqual({ Sheet1: { table: 'regions' } });
});

test('files that are chosen together: one package, CSV files to pack, or neither', () => {
  expect(kindOfFiles(['a.XLSX'])).toBe('ONE');
  expect(kindOfFiles(['a.zip', 'b.zip'])).toBe('NEITHER');
  expect(kindOfFiles(['datapackage.json', 'a.csv', 'b.csv'])).toBe('CSV');
  expect(kindOfFiles(['datapackage.json'])).toBe('NEITHER');
  expect(kindOfFiles(['a.csv', 'b.xlsx'])).toBe('NEITHER');
});

test('CSV files are packed as a package, each the table that it is called after', async () => {
  const text = 'key,name,name_en,unit\nrate,开工率,,%\n';
  const zip = await packed([new File([text], 'indicators.csv'), new File(['{}'], 'datapackage.json')]);
  using file = fileOf(zip.name, new Uint8Array(await zip.arrayBuffer()));
  const { problems, name, data } = await readPackage(file.path);
  expect([problems, name, data.rows('indicators').length]).toEqual([[], 'indicators.zip', 1]);
});

test('columns that may be empty are read as empty in every table that lacks some, and in no other', () => {
  const known = { table: 'indicators', how: 'NAMED' as const };
  const places = [
    place({ ...known, place: 'Lacks one', missing: ['name_en', 'unit'] }),
    place({ ...known, place: 'Lacks what it must have', missing: ['unit'] }),
    place({ ...known, place: 'Whole' }),
    place({ ...known, place: 'Left out', missing: ['name_en'] }),
  ];
  const said = withTable({}, 'Left out', null);
  const draft = withoutAbsent(said, places, (_, column) => column === 'name_en');
  expect(draft).toEqual({ 'Left out': { table: null }, 'Lacks one': { absentAsEmpty: true } });
  expect(withoutAbsent(draft, places, (_, column) => column === 'name_en')).toBe(draft);
});

test('rows of a run that were not counted are unknown, not nought', () => {
  const counted = { table: 't', title: { zh: '', en: '' }, rows: 5, added: 2, changed: 0, same: 3, conflicting: 0 };
  const older = { ...counted, rows: 7, added: null, changed: null, same: null, conflicting: null };
  expect(runCounts([counted] as never)).toEqual({ rows: 5, NEW: 2, CHANGED: 0, CONFLICTING: 0, SAME: 3 });
  expect(runCounts([counted, older] as never)).toMatchObject({ rows: 12, NEW: null, SAME: null });
});

test('what conflicts is written, but for shortlists: the database keeps its own', () => {
  const conflicting = { NEW: 0, CHANGED: 0, CONFLICTING: 2, SAME: 5 };
  const wouldWrite = (differences: Record<string, typeof conflicting>) => toWrite({ differences } as never);
  expect(wouldWrite({ shortlists: conflicting, shortlist_entries: conflicting })).toBe(0);
  expect(wouldWrite({ shortlists: { ...conflicting, NEW: 1 }, projects: conflicting })).toBe(3);
});
