import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { refuseUnwritable, writeReport } from '../../server/src/import/report-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [free, kept, nowhere] = ['free.json', 'kept.json', 'no-such-folder/r.json'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

test('whether a report can be written is known before anything is imported, and leaves no trace', () => {
  writeFileSync(kept, 'an earlier report');
  refuseUnwritable(free);
  refuseUnwritable(kept);
  expect([existsSync(free), readFileSync(kept, 'utf8')]).toEqual([false, 'an earlier report']);
  expect(() => refuseUnwritable(nowhere)).toThrow('什么都没有导入');
});

test('one that could not be written after all is said, and undoes nothing', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await writeReport(nowhere, {}, () => undefined)).toBe(false);
  expect(said.mock.lastCall?.[0]).toContain('is done all the same');
  said.mockRestore();
  expect(await writeReport(free, { valid: true }, () => undefined)).toBe(true);
  expect(JSON.parse(readFileSync(free, 'utf8'))).toEqual({ valid: true });
});
