import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { applySchema } from '../../server/src/import/schema.ts';
import { untilAnswers } from '../../server/src/neo4j/answers.ts';
import { pidFile } from '../../server/src/neo4j/embedded/home.ts';
import { installJars } from '../../server/src/neo4j/embedded/jars.ts';
import { findJava } from '../../server/src/neo4j/embedded/java.ts';
import { type EmbeddedDatabase, startEmbedded } from '../../server/src/neo4j/embedded/start.ts';
import { openGraph } from '../../server/src/neo4j/graph.ts';
import { runImport } from './command.ts';
import { editedPackage, TINY_CHAIN } from './edited-package.ts';
import { holdBack } from './held-back.ts';
import { wholeGraph } from './whole-graph.ts';

const silent = () => undefined;
const LONG_MS = 300_000;
let home: string;
let database: EmbeddedDatabase;

/** A database of its own: this one is killed. */
beforeAll(async () => {
  home = join(inject('testFolder'), 'killed');
  const { java } = await findJava();
  if (!java) throw new Error('no Java');
  const jars = await installJars(silent);
  database = await startEmbedded({ home, java, jars, heapMegabytes: 384, shortLived: true }, silent);
}, LONG_MS);
afterAll(() => database.stop(), LONG_MS);

test(
  'a database that is killed in the middle of an import holds all of it or nothing, and takes it afterwards',
  async () => {
    const { connection } = database;
    const graph = openGraph(connection, 60_000);
    await applySchema(graph);
    await importPackage(graph, TINY_CHAIN, silent);
    const before = await wholeGraph(graph);
    using newer = editedPackage({ table: 'projects', from: 'building,在建项目,', to: 'building,在建项目新名,' });
    const held = await holdBack(graph, 'building');
    const running = runImport(connection, [newer.path]);
    await held.awaited();
    const pid = readFileSync(pidFile(home), 'utf8').trim();
    const supervisor = Number(execFileSync('ps', ['-o', 'ppid=', '-p', pid], { encoding: 'utf8' }));
    // A database that is back within seconds would be tried again, and take it all.
    process.kill(supervisor, 'SIGSTOP');
    try {
      process.kill(Number(pid), 'SIGKILL');
      await held.letGo();
      expect(await running.ended()).toBe(2);
    } finally {
      process.kill(supervisor, 'SIGCONT');
    }
    // It is started again by its supervisor, on the same port.
    await untilAnswers(connection, 120_000);
    await graph.close();
    const again = openGraph(connection, 60_000);
    expect(await wholeGraph(again)).toEqual(before);
    await again.write((run) =>
      run({ name: 'test/later', text: 'MATCH (l:ImportLease) SET l.until = timestamp() - 1' }),
    );
    expect((await importPackage(again, newer.path, silent)).changed).toBe(true);
    await again.close();
  },
  LONG_MS,
);
