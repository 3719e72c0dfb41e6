import { beforeAll, describe, expect, test } from 'vitest';
import { ownStep } from '../../server/src/import/batches/own-step.ts';
import { type ImportOptions, importPackage } from '../../server/src/import/import-package.ts';
import type { Progress } from '../../server/src/import/progress.ts';
import { rollBack } from '../../server/src/import/roll-back.ts';
import { statement } from '../../server/src/neo4j/statement.ts';
import { addInput, changeProject, codes, moveStage, removeInput } from '../change/change.ts';
import { useApi } from '../setup/api.ts';
import { cutOff } from './cut-off.ts';
import { editedPackage } from './edited-package.ts';
import type { PackageFolder } from './package-folder.ts';
import { wholeGraph } from './whole-graph.ts';

const api = useApi('tiny-chain');
const LONG_MS = 300_000;
const silent = () => undefined;
/** Everything is too large for one transaction. */
const SMALL = { atOnce: 0, batch: 2 };

/** The graph, changes by staff included, beside its version and its runs. */
const standing = async () =>
  (await wholeGraph(api.graph)).filter(
    (line) => !/"labels":\["(DataVersion|ImportRun|RunPart)"|"of":\["ImportRun"/.test(line),
  );
const load = (path: string, options?: ImportOptions) => importPackage(api.graph, path, silent, options);
const loadCutAt = (path: string, time: number) =>
  importPackage(cutOff(api.graph, 'import/batches/mark', time), path, silent, { who: '招商科', sizes: SMALL });
const newestRun = async () =>
  (
    await api.ask<{ importRuns: { nodes: object[] } }>(
      `{ importRuns(first: 1) { nodes { name who state canRollBack unfinished { done total sentence { zh en } }
        tables { table added changed conflicting } } } }`,
    )
  ).importRuns.nodes[0];

describe('a package in batches, over what staff changed', () => {
  let newer: PackageFolder;
  let before: string[];
  let atOnce: string[];

  beforeAll(async () => {
    const input = { input: 'Segment:b', buyer: 'Segment:x', essential: true, returning: false };
    const edits = [
      await changeProject(api, { project: 'Project:backed', revision: 0, change: { investmentWan: 88_000 } }),
      await moveStage(api, 'Project:c-line', 0, { stage: 7, date: '2026-01' }),
      await removeInput(api, { chain: 'Chain:tiny', revision: 0, input: 'Segment:a', buyer: 'Segment:m' }),
      await addInput(api, { chain: 'Chain:tiny', revision: 1, input }),
    ];
    expect(edits.flatMap(codes)).toEqual([]);
    const indicators = Array.from({ length: 9 }, (_, index) => `newer-${index},新指标${index},,家\n`).join('');
    newer = editedPackage(
      { table: 'projects', from: 'Zone:west,,20000,AT_LEAST,,', to: 'Zone:west,,21000,AT_LEAST,45,' },
      { table: 'projects', from: 'building,在建项目,', to: 'building,在建项目新名,' },
      { table: 'inputs', from: 'a,m,false,false', to: 'a,m,true,false' },
      {
        table: 'inputs',
        from: 'x,m,false,false,T-REF,trade,OBSERVED',
        to: 'x,b,true,false,T-REF,trade,OBSERVED,,x 是 b 的投入。,x is an input of b.\nx,m,false,false,T-REF,trade,OBSERVED',
      },
      {
        table: 'enterprises',
        from: 'leader,测试龙头,Test Leader,FIRM,,,,,Zone:east',
        to: 'leader,测试龙头,Test Leader,FIRM,,,,,Zone:west',
      },
      { table: 'sources', from: 'DOCUMENT,测试报,2025-06-30', to: 'DOCUMENT,测试报,2025-07-31' },
      { table: 'indicators', from: 'key,name,name_en,unit\n', to: `key,name,name_en,unit\n${indicators}` },
    );
    before = await standing();
    expect((await load(newer.path)).changed).toBe(true);
    atOnce = await standing();
    await rollBack(api.graph, null);
    expect(await standing()).toEqual(before);
    return () => newer[Symbol.dispose]();
  }, LONG_MS);

  test(
    'broken off, it says what is in, turns others away, and goes on to the graph that one transaction makes',
    async () => {
      await expect(loadCutAt(newer.path, 3)).rejects.toThrow('the line is cut');
      expect(await newestRun()).toMatchObject({
        name: 'tiny-chain',
        who: '招商科',
        state: 'PARTIAL',
        canRollBack: true,
        unfinished: { done: 4, sentence: { en: expect.stringMatching(/entries up to row \d+ of /) } },
      });
      // What staff changed stays as they left it all the while.
      const [backed] = await api.graph.read({
        name: 'test/backed',
        text: "MATCH (p:Project {key: 'backed'}) RETURN p.investmentWan AS wan",
      });
      expect(backed?.wan).toBe(88_000);

      using other = editedPackage({ table: 'projects', from: 'building,在建项目,', to: 'building,又一个新名,' });
      const refused = await load(other.path).catch((error: unknown) => error);
      expect(refused).toMatchObject({
        extensions: { code: 'IMPORT_UNFINISHED', value: { name: 'tiny-chain', who: '招商科' } },
      });

      // Cut once more, further on.
      await expect(loadCutAt(newer.path, 4)).rejects.toThrow('the line is cut');
      const done: number[] = [];
      const progress: ImportOptions['progress'] = ({ phase, done: rows }) => {
        if (phase === 'WRITING') done.push(rows);
      };
      const { changed, differences } = await load(newer.path, { sizes: SMALL, progress });
      expect([changed, ...done.slice(0, 2)]).toEqual([true, 10, 12]);
      expect(differences?.get('indicators')).toMatchObject({ NEW: 9 });
      expect(await standing()).toEqual(atOnce);
      expect(await newestRun()).toMatchObject({ state: 'LOADED', unfinished: null, who: '招商科' });
      expect((await load(newer.path)).changed).toBe(false);
    },
    LONG_MS,
  );

  test(
    'is rolled back like any other, whole or broken off',
    async () => {
      // In batches too, and not at once: what breaks off is gone on with.
      const cut = cutOff(api.graph, 'import/raise-version', 5);
      await expect(rollBack(cut, null, { sizes: SMALL })).rejects.toThrow('the line is cut');
      const { unfinished, ...run } = (await newestRun()) as {
        unfinished: { done: number; total: number; sentence: { en: string } };
      };
      expect(run).toMatchObject({ state: 'ROLLING_BACK' });
      const share = Math.floor((100 * unfinished.done) / unfinished.total);
      expect(unfinished.sentence.en).toBe(`It is being rolled back; ${share} % of that is done.`);
      expect([unfinished.done > 0, share < 100]).toEqual([true, true]);
      const refused = await load(newer.path).catch((error: unknown) => error);
      expect(refused).toMatchObject({ extensions: { code: 'IMPORT_UNFINISHED' } });
      const far: Progress[] = [];
      await rollBack(api.graph, null, { sizes: SMALL, progress: (each) => far.push(each) });
      expect(await standing()).toEqual(before);
      // Rows are told as they are done, up to all of them; then the end of it.
      const [rows, end] = [far.filter(({ phase }) => phase === 'WRITING'), far.at(-1)];
      expect(rows.length).toBeGreaterThan(3);
      expect(rows.map(({ done }) => done)).toEqual(rows.map(({ done }) => done).sort((a, b) => a - b));
      expect(rows[0]?.done).toBe(0);
      expect(new Set(rows.map(({ total }) => total))).toEqual(new Set([rows.at(-1)?.done]));
      expect(end?.phase).toBe('COMMITTING');

      await expect(loadCutAt(newer.path, 6)).rejects.toThrow('the line is cut');
      await rollBack(api.graph, '李四');
      expect(await standing()).toEqual(before);
      expect(await newestRun()).toMatchObject({ state: 'ROLLED_BACK', canRollBack: false, unfinished: null });
      // A program that slept meanwhile, and goes on with what it knew, writes no more.
      const [newest] = await api.graph.read({
        name: 'test/newest',
        text: 'MATCH (run:ImportRun) RETURN run.key AS key ORDER BY run.startedAt DESC LIMIT 1',
      });
      const place = { pass: 'load', table: 'projects', row: 1n, done: 1n, total: 1n };
      const late = { run: newest?.key, at: new Date().toISOString(), ...place };
      for (const step of ['mark', 'finish', 'gone-back'])
        await expect(
          api.graph.write((run) => ownStep(run, statement(`import/batches/${step}`), late)),
          step,
        ).rejects.toThrow('somebody else finished it or rolled it back');
      expect(await newestRun()).toMatchObject({ state: 'ROLLED_BACK', unfinished: null });
    },
    LONG_MS,
  );
});
