import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportPackage } from '../../server/src/export/export-package.ts';
import { importPackage } from '../../server/src/import/import-package.ts';
import { addNote, addProject, changeProject, codes, makes, moveStage, removeInput } from '../change/change.ts';
import { wholeGraph } from '../import/whole-graph.ts';
import { useApi } from '../setup/api.ts';
import { emptyGraph } from '../setup/world.ts';

const api = useApi('tiny-chain');
const LONG_MS = 300_000;

/**
 * What the graph says, beside its log, its revisions, what was before changes, and its runs; of places in an order only
 * the order.
 */
async function contents(): Promise<string[]> {
  const beside =
    /"labels":\["(Change|DataVersion|ImportRun|RunPart|FormerProject|FormerConflict)"|"of":\["(ImportRun|Change|FormerProject|FormerConflict)"|"type":"(WAS|FILLED|WAS_BACKED_BY)"/;
  const lines = (await wholeGraph(api.graph)).filter((line) => !beside.test(line));
  const places = (line: string) => Number(/"position":(\d+)/.exec(line)?.[1] ?? 0);
  const ranks = new Map([...new Set(lines.map(places))].sort((a, b) => a - b).map((place, rank) => [place, rank]));
  return lines
    .map((line) =>
      line
        .replace(/"revision":\d+,?/, '')
        .replace(/,"since":\d+/, '')
        .replace(/"position":\d+/, () => `"position":${ranks.get(places(line))}`),
    )
    .sort();
}

const mergeRecords = makes(
  'mergeRecords',
  'keep: ID!, revision: Int!, merged: ID!, mergedRevision: Int!, reason: String!',
);

test(
  'after edits of staff and a merge: out as a folder, a zip and a workbook, and each makes an equal graph',
  async () => {
    const moved = await moveStage(api, 'Project:c-line', 0, { stage: 7, date: '2026-01' });
    const edit = { project: 'Project:backed', revision: 0, change: { investmentWan: 88_000 } };
    const corrected = await changeProject(api, edit);
    const added = await addProject(api, {
      project: { name: '新线, “一期”', place: 'Zone:west', segments: ['Segment:b'], stage: { stage: 2 } },
    });
    const gone = await removeInput(api, { chain: 'Chain:tiny', revision: 0, input: 'Segment:a', buyer: 'Segment:m' });
    const noted = await addNote(api, { about: 'Zone:west', revision: 0, text: '第一行\n第二行，“引号”, 逗号' });
    const merged = await mergeRecords(api, {
      ...{ keep: 'Enterprise:leader', revision: 0, merged: 'Enterprise:backer', mergedRevision: 0 },
      reason: '同一家',
    });
    expect([moved, corrected, added, gone, noted, merged].flatMap(codes)).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), 'export-'));
    try {
      const before = await wholeGraph(api.graph);
      const paths = ['out', 'out.zip', 'out.xlsx'].map((name) => join(folder, name));
      for (const path of paths) await exportPackage(api.graph, path);
      expect(await wholeGraph(api.graph)).toEqual(before);
      await expect(exportPackage(api.graph, join(folder, 'out.zip'))).rejects.toThrow('is there already');
      const wanted = await contents();
      for (const path of paths) {
        await emptyGraph(api.graph);
        await importPackage(api.graph, path, () => undefined);
        expect(await contents(), path).toEqual(wanted);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  LONG_MS,
);
