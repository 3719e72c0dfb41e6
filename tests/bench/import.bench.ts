import { expect, test } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import type { Graph } from '../../server/src/neo4j/graph.ts';
import { type PartialTables, partialPackage, stated } from '../import/partial-package.ts';
import { emptyGraph, useEmptyGraph } from '../setup/world.ts';
import type { Asked } from './compare/wire.ts';
import { report } from './report.ts';
import { drawsOf } from './world/draws.ts';

/** Rows a second of our importer, checks and evidence and all, and of a bare loop over the statements that it writes. */
const world = useEmptyGraph();
const [ENTERPRISES, SEGMENTS] = [20_000, 40];

function made(): PartialTables {
  const draws = drawsOf(11);
  const by = stated('N1');
  const keys = Array.from({ length: ENTERPRISES }, (_, at) => `e-${at}`);
  return {
    sources: [{ key: 'N1', title: '名录', kind: 'DOCUMENT', date: '2024-12', date_standing: 'OBSERVED' }],
    regions: [{ key: 'cn', name: '全国', kind: 'COUNTRY', source: 'N1' }],
    industries: [{ key: 'C', name: '制造业', name_en: 'Manufacturing', source: 'N1' }],
    segments: Array.from({ length: SEGMENTS }, (_, at) => ({
      ...{ key: `s-${at}`, name: `环节${at}`, name_en: `Segment ${at}`, recruitable: 'true', industry: 'C' },
      ...by,
      statement_en: 'Yes.',
    })),
    enterprises: keys.map((key) => ({ key, name: `企业${key}`, kind: 'FIRM', located_in: 'Region:cn', ...by })),
    activities: keys.map((enterprise) => {
      const segment = `s-${draws.below(SEGMENTS)}`;
      const what = { key: `${enterprise}-a`, enterprise, segment, status: 'OPERATING', function: 'PRODUCTION' };
      return { ...what, ...by };
    }),
  };
}

/** The same graph; the statements of its writes are noted. */
function noting(graph: Graph, asked: Asked[]): Graph {
  return {
    ...graph,
    write: (work, timeoutMs) =>
      graph.write(
        (run) =>
          work((statement, parameters = {}) => {
            if (Array.isArray(parameters.rows)) asked.push({ text: statement.text, parameters });
            return run(statement, parameters);
          }),
        timeoutMs,
      ),
  };
}

test('an import against a plain loop', async () => {
  const tables = made();
  const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
  using folder = partialPackage(tables);
  const perSecond = { ours: [] as number[], again: [] as number[], plain: [] as number[] };
  for (let round = 0; round < 3; round += 1) {
    const asked: Asked[] = [];
    await emptyGraph(world.graph);
    const { milliseconds, changed } = await importPackage(noting(world.graph, asked), folder.path, () => undefined);
    expect(changed).toBe(true);
    perSecond.ours.push(rows / (milliseconds / 1_000));
    const same = await importPackage(world.graph, folder.path, () => undefined, { dryRun: true });
    perSecond.again.push(rows / (same.milliseconds / 1_000));
    await emptyGraph(world.graph);
    const began = performance.now();
    for (const { text, parameters } of asked)
      await world.graph.write((run) => run({ name: 'bench/plain', text }, parameters));
    perSecond.plain.push(rows / ((performance.now() - began) / 1_000));
  }
  const about = { unit: 'rows/s' };
  report(`import of ${rows} rows`, perSecond.ours, { ...about, goal: 9_000 });
  report('the same compared again, nothing changed', perSecond.again, about);
  report('a plain loop over its UNWIND statements', perSecond.plain, about);
});
