import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportPackage } from '../../server/src/export/export-package.ts';
import { importPackage } from '../../server/src/import/import-package.ts';
import { addNote, addProject, changeProject, codes, makes, moveStage, removeInput } from '../change/change.ts';
import { wholeGraph } from '../import/whole-graph.ts';
import { useApi } from '../setup/api.ts';
import { emptyGraph } from '../setup/world.ts';
import { graphWithLog } from './graph-with-log.ts';

const api = useApi('tiny-chain');
const LONG_MS = 300_000;

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
      for (const taken of ['out', 'out.zip'])
        await expect(exportPackage(api.graph, join(folder, taken))).rejects.toThrow('is there already');
      writeFileSync(join(folder, 'a file'), 'mine');
      await expect(exportPackage(api.graph, join(folder, 'a file'))).rejects.toThrow('is there already');
      mkdirSync(join(folder, 'out-2026.11'));
      await exportPackage(api.graph, join(folder, 'out-2026.11'));
      expect(readdirSync(folder).sort()).toEqual(['a file', 'out', 'out-2026.11', 'out.xlsx', 'out.zip']);
      const wanted = await graphWithLog(api.graph);
      for (const path of paths) {
        await emptyGraph(api.graph);
        await importPackage(api.graph, path, () => undefined);
        expect(await graphWithLog(api.graph), path).toEqual(wanted);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  LONG_MS,
);
