import { expect, test } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { SIZES } from '../../server/src/import/loading.ts';
import { rollBack } from '../../server/src/import/roll-back.ts';
import { changeProject, codes, removeInput } from '../change/change.ts';
import { merge } from '../merge/merge.ts';
import { useApi } from '../setup/api.ts';
import { editedPackage } from './edited-package.ts';
import { partialPackage } from './partial-package.ts';
import { wholeGraph } from './whole-graph.ts';

const api = useApi('tiny-chain');
const LONG_MS = 300_000;
/** Everything is too large for one transaction. */
const SMALL = { atOnce: 0, batch: 2 };
const silent = () => undefined;
const load = (path: string, sizes = SIZES) => importPackage(api.graph, path, silent, { sizes });

/** The graph, changes by staff included, beside its version and its runs. */
const standing = async () =>
  (await wholeGraph(api.graph)).filter(
    (line) => !/"labels":\["(DataVersion|ImportRun|RunPart)"|"of":\["ImportRun"/.test(line),
  );

/** Facts of a source, by the day from which they are known. */
const knownOf = (source: string) =>
  api.graph.read({
    name: 'test/known',
    text: `CALL () {
        MATCH (fact) RETURN fact
        UNION ALL
        MATCH ()-[fact]->() RETURN fact
      }
      WITH fact WHERE fact.source = '${source}' AND fact.known IS NOT NULL
      RETURN fact.known AS known, count(*) AS count ORDER BY known`,
  });

const report = { key: 'T-2024-12', title: '测试市年报（2024年）', kind: 'DOCUMENT', publisher: '测试报' };

test(
  'all that a source states is known from its new date, whether the package brings it or not, and from the old one when that is rolled back',
  async () => {
    const edits = [
      await changeProject(api, { project: 'Project:backed', revision: 0, change: { investmentWan: 88_000 } }),
      await removeInput(api, { chain: 'Chain:tiny', revision: 0, input: 'Segment:a', buyer: 'Segment:m' }),
      // Known from the earlier of both, which has no date: that stays so.
      await merge(api, { keep: 'Enterprise:west-maker', merged: 'Enterprise:far-b' }),
    ];
    expect(edits.flatMap(codes)).toEqual([]);
    const before = await standing();
    const undated = { known: 0, count: 1 };
    const [, old] = await knownOf('T-2024-12');
    expect(await knownOf('T-2024-12')).toEqual([undated, { known: 20_241_231, count: expect.any(Number) }]);

    using whole = editedPackage({
      table: 'sources',
      from: 'DOCUMENT,测试报,2024-12-31',
      to: 'DOCUMENT,测试报,2025-01-31',
    });
    using alone = partialPackage({ sources: [{ ...report, date: '2025-01-31', date_standing: 'OBSERVED' }] });
    let atOnce: string[] | undefined;
    for (const { path } of [whole, alone])
      for (const sizes of [SIZES, SMALL]) {
        const { notices } = await load(path, sizes);
        expect(notices.map(({ en }) => en)).toEqual([
          expect.stringMatching(/^The date of source T-2024-12 changes; all \d\d+ item/),
        ]);
        expect(await knownOf('T-2024-12')).toEqual([undated, { known: 20_250_131, count: old?.count }]);
        const after = await standing();
        atOnce ??= after;
        expect(after).toEqual(atOnce);
        await rollBack(api.graph, null, { sizes });
        expect(await standing()).toEqual(before);
      }
  },
  LONG_MS,
);
