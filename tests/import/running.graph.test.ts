import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { ImportRunning, settledVersion, withLease } from '../../server/src/import/lease.ts';
import { whenFree } from '../../server/src/import/when-free.ts';
import { statement } from '../../server/src/neo4j/statement.ts';
import { emptyGraph, useEmptyGraph } from '../setup/world.ts';
import { runImport } from './command.ts';
import { editedPackage, TINY_CHAIN } from './edited-package.ts';
import { holdBack } from './held-back.ts';
import { wholeGraph } from './whole-graph.ts';

const world = useEmptyGraph();
const silent = () => undefined;
const LONG_MS = 240_000;

describe('two imports at once', () => {
  test(
    'one runs, the other is told who and since when; then its turn comes',
    async () => {
      const mine = { who: '李四', name: 'mine' };
      await withLease(world.graph, mine, async () => {
        const refused = await importPackage(world.graph, TINY_CHAIN, silent).catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(ImportRunning);
        const { extensions } = refused as ImportRunning;
        expect(extensions).toMatchObject({
          code: 'IMPORT_RUNNING',
          value: { ...mine, since: expect.stringMatching(/^2\d{3}-/) },
        });
        expect(String((extensions.sentence as { zh: string }).zh)).toContain('李四');
      });
      expect((await importPackage(world.graph, TINY_CHAIN, silent)).changed).toBe(true);
    },
    LONG_MS,
  );

  test(
    'a start that finds another import waits until it is done',
    async () => {
      await emptyGraph(world.graph);
      const said: string[] = [];
      let waiting: Promise<{ changed: boolean }> | undefined;
      await withLease(world.graph, { who: null, name: 'the other start' }, async () => {
        waiting = whenFree(
          () => importPackage(world.graph, TINY_CHAIN, silent),
          (line) => said.push(line),
        );
        while (said.length === 0) await pause(50);
      });
      expect(await waiting).toMatchObject({ changed: true });
      expect(said).toEqual([expect.stringContaining('the other start')]);
    },
    LONG_MS,
  );

  test('while one runs the data are not settled; before and after they are of a version', async () => {
    await emptyGraph(world.graph);
    expect(await settledVersion(world.graph)).toBe(0);
    const mine = { who: null, name: 'mine' };
    expect(await withLease(world.graph, mine, () => settledVersion(world.graph))).toBe(null);
    await world.graph.write((run) => run(statement('import/raise-version')));
    expect(await settledVersion(world.graph)).toBe(1);
  });

  test('a claim that nobody renews is void after its time', async () => {
    await world.graph.write((run) =>
      run({
        name: 'test/dead-claim',
        text: "CREATE (:ImportLease {key: 'import', holder: 'dead', name: 'x', since: '2026', until: timestamp() - 1})",
      }),
    );
    expect(await withLease(world.graph, { who: null, name: 'next' }, async () => 'ran')).toBe('ran');
    expect(await world.graph.read({ name: 'test/claims', text: 'MATCH (l:ImportLease) RETURN l' })).toEqual([]);
  });
});

describe('the command', () => {
  test(
    'killed in the middle it leaves nothing; run again it does all, and once more nothing',
    async () => {
      await emptyGraph(world.graph);
      await importPackage(world.graph, TINY_CHAIN, silent);
      const before = await wholeGraph(world.graph);
      using newer = editedPackage({ table: 'projects', from: 'building,在建项目,', to: 'building,在建项目新名,' });
      const held = await holdBack(world.graph, 'building');
      const killed = runImport(inject('connection'), [newer.path]);
      await held.awaited();
      killed.child.kill('SIGKILL');
      await killed.ended();
      await held.letGo();
      // The database notices at its own pace that the line is cut.
      for (let seconds = 0; seconds < 20; seconds += 1) {
        if (String(await wholeGraph(world.graph)) === String(before)) break;
        await pause(1_000);
      }
      expect(await wholeGraph(world.graph)).toEqual(before);
      // The claim of the dead is void within a minute.
      await world.graph.write((run) =>
        run({ name: 'test/a-minute-later', text: 'MATCH (l:ImportLease) SET l.until = timestamp() - 1' }),
      );
      const again = runImport(inject('connection'), [newer.path, '--as', '招商科']);
      expect([await again.ended(), again.output()]).toEqual([0, expect.stringContaining('was imported')]);
      const done = await wholeGraph(world.graph);
      const once = runImport(inject('connection'), [newer.path]);
      expect([await once.ended(), once.output()]).toEqual([0, expect.stringContaining('has not changed')]);
      expect(await wholeGraph(world.graph)).toEqual(done);
    },
    LONG_MS,
  );

  test(
    'says by its exit code whether it was done, refused or could not run',
    async () => {
      using wrong = editedPackage({ table: 'projects', from: 'Zone:west,,20000', to: 'Zone:wst,,20000' });
      const refused = runImport(inject('connection'), [
        wrong.path,
        '--dry-run',
        '--report',
        `${wrong.path}/report.json`,
      ]);
      expect([await refused.ended(), refused.output()]).toEqual([1, expect.stringContaining('Zone:wst')]);
      const { default: report } = await import(`${wrong.path}/report.json`, { with: { type: 'json' } });
      expect(report).toMatchObject({ valid: false, stats: { errors: 1 } });
      using newer = editedPackage({ table: 'projects', from: 'building,在建项目,', to: 'building,没有报告,' });
      const before = await wholeGraph(world.graph);
      const unwritable = runImport(inject('connection'), [
        newer.path,
        '--report',
        `${newer.path}/no-such-folder/r.json`,
      ]);
      expect([await unwritable.ended(), unwritable.output()]).toEqual([2, expect.stringContaining('什么都没有导入')]);
      expect(await wholeGraph(world.graph)).toEqual(before);
      const away = runImport({ ...inject('connection'), uri: 'bolt://127.0.0.1:1' }, [TINY_CHAIN]);
      expect(await away.ended()).toBe(2);
    },
    LONG_MS,
  );
});
