import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import type { OnProgress } from '../../server/src/import/progress.ts';
import { rollBack } from '../../server/src/import/roll-back.ts';
import { applySchema } from '../../server/src/import/schema.ts';
import { installJars } from '../../server/src/neo4j/embedded/jars.ts';
import { findJava } from '../../server/src/neo4j/embedded/java.ts';
import { type EmbeddedDatabase, startEmbedded } from '../../server/src/neo4j/embedded/start.ts';
import { openGraph } from '../../server/src/neo4j/graph.ts';
import { TINY_CHAIN } from './edited-package.ts';
import { partialPackage, stated } from './partial-package.ts';
import { wholeGraph } from './whole-graph.ts';

const silent = () => undefined;
const LONG_MS = 300_000;
let database: EmbeddedDatabase;

/** A database of its own, with little memory for transactions. */
beforeAll(async () => {
  const { java } = await findJava();
  if (!java) throw new Error('no Java');
  const jars = await installJars(silent);
  const home = join(inject('testFolder'), 'too-large');
  database = await startEmbedded(
    { home, java, jars, heapMegabytes: 384, transactionMegabytes: 24, shortLived: true },
    silent,
  );
}, LONG_MS);
afterAll(() => database.stop(), LONG_MS);

const packageOf = (firms: number) =>
  partialPackage({
    enterprises: Array.from({ length: firms }, (_, at) => ({
      ...{ key: `firm-${at}`, name: `企业 ${at}`, kind: 'FIRM', located_in: 'Zone:west' },
      ...stated('T-2025-06'),
    })),
  });

test(
  'what the memory of the database does not carry at once is refused with nothing written; in batches it goes in',
  async () => {
    const graph = openGraph(database.connection, 60_000);
    await applySchema(graph);
    await importPackage(graph, TINY_CHAIN, silent);
    const before = await wholeGraph(graph);
    // The commit takes memory beside what is written: what just fits before it does not fit then.
    using larger = packageOf(2_700);
    using large = packageOf(6_000);
    for (const [{ path }, phase] of [[larger, 'COMMITTING'] as const, [large, 'WRITING'] as const]) {
      const phases: string[] = [];
      const progress: OnProgress = (far) => phases.push(far.phase);
      const refused = await importPackage(graph, path, silent, { progress }).catch((error: unknown) => error);
      expect(refused).toMatchObject({ extensions: { code: 'PACKAGE_TOO_LARGE' } });
      expect(phases.at(-1)).toBe(phase);
      expect(await wholeGraph(graph)).toEqual(before);
    }

    const sizes = { atOnce: 1_000, batch: 500 };
    expect((await importPackage(graph, large.path, silent, { sizes })).changed).toBe(true);
    const [counted] = await graph.read({ name: 'test/firms', text: 'MATCH (e:Enterprise) RETURN count(e) AS firms' });
    expect(Number(counted?.firms)).toBeGreaterThan(6_000);
    // And out again, no more at once than went in.
    await rollBack(graph, null, { sizes });
    const rows = (lines: readonly string[]) => lines.filter((line) => !/ImportRun|RunPart|DataVersion/.test(line));
    expect(rows(await wholeGraph(graph))).toEqual(rows(before));
    await graph.close();
  },
  LONG_MS,
);
