import { expect, test } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { useApi } from '../setup/api.ts';
import { editedPackage } from './edited-package.ts';
import { partialPackage } from './partial-package.ts';

const api = useApi('tiny-chain');
const load = (path: string) => importPackage(api.graph, path, () => undefined, { dryRun: true });

test('a source that gets another date says how much of what it states the package does not bring', async () => {
  const day = { from: 'DOCUMENT,测试报,2022-03-31', to: 'DOCUMENT,测试报,2022-04-30' };
  using whole = editedPackage({ table: 'sources', ...day });
  expect((await load(whole.path)).notices).toEqual([]);

  const source = { key: 'T-2022-03', title: '测试市短报（2022年3月）', kind: 'DOCUMENT', publisher: '测试报' };
  using alone = partialPackage({ sources: [{ ...source, date: '2022-04-30', date_standing: 'OBSERVED' }] });
  // One statement rests on it: the survey absent-old.
  expect((await load(alone.path)).notices.map(({ en }) => en)).toEqual([
    'The date of source T-2022-03 changes; 1 statement(s) of it that are not in this package stay known from the date before. To change them too, put their rows in.',
  ]);
});
