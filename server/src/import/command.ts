import { writeFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { DatabaseUnavailable, ReadableError } from '../errors.ts';
import { template } from '../export/template.ts';
import type { Graph } from '../neo4j/graph.ts';
import { CALLED_FROM, onDatabase } from '../start/on-database.ts';
import { tell, tellFailure } from '../start/tell.ts';
import type { Report } from '../start/timed.ts';
import { importNational } from './chain-knowledge-graph/import-national.ts';
import { isChainKnowledgeGraph } from './chain-knowledge-graph/read.ts';
import { readArguments, type Wish } from './command-arguments.ts';
import { importPackage } from './import-package.ts';
import { InvalidPackage } from './invalid-package.ts';
import type { OnProgress } from './progress.ts';
import { progressLines } from './progress-line.ts';
import { validationReport } from './report.ts';
import { refuseUnwritable, writeReport } from './report-file.ts';
import { rollBack } from './roll-back.ts';
import { linesOf } from './told.ts';

/**
 * How much garbage may stand beside what is in use before it is collected. Left to itself the heap of a large package
 * grows to four times what it holds: 266,000 rows took 580 MB, and take 420 MB so, at no cost of time.
 */
const HEAP = '--heap-growing-percent=60';

/** Of a command nothing goes on by itself. */
const cutOff = (error: unknown): unknown =>
  error instanceof DatabaseUnavailable
    ? new ReadableError('DATABASE_UNAVAILABLE', {
        zh: '数据库中断，没有做完：小的什么也没有写入；分批的已记下写到哪里。数据库恢复后，请再运行同一命令，它会从断处继续。',
        en: 'The database was cut off, and this is not finished: of a small one nothing is written, of one in batches it is kept how far it came. When the database is back, run the same command again; it goes on from there.',
      })
    : error;

/** Done; refused, with a report; done, but its report could not be written. What could not be run ends with 2. */
const EXIT = { done: 0, refused: 1, unreported: 3 } as const;

function progressTo(report: Report): OnProgress {
  const lines = progressLines(report);
  return (far) => {
    lines(far);
    void tell({ progress: far });
  };
}

async function rollBackLast(
  graph: Graph,
  { who, run }: Extract<Wish, { work: 'ROLL_BACK' }>,
  report: Report,
): Promise<number> {
  try {
    const progress = progressTo(report);
    progress({ phase: 'WRITING', done: 0, total: 0 });
    const { name } = await rollBack(graph, who ?? null, { key: run, progress });
    report(`已回退导入 ${name} | the import was rolled back`);
    return EXIT.done;
  } catch (caught) {
    const error = cutOff(caught);
    await tellFailure(error);
    throw error;
  }
}

/** Imports a package and returns the exit code. */
async function importInto(
  graph: Graph,
  { path, dryRun, who, reportFile, mapping }: Extract<Wish, { work: 'IMPORT' }>,
  report: Report,
): Promise<number> {
  const keep = async (content: object): Promise<boolean> => {
    await tell({ report: content });
    return reportFile === undefined || writeReport(reportFile, content, report);
  };
  try {
    const progress = progressTo(report);
    const options = {
      dryRun,
      reported: reportFile !== undefined,
      progress,
      mapping,
      ...(who !== undefined && { who }),
    };
    const importIt = isChainKnowledgeGraph(path) ? importNational : importPackage;
    const summary = await importIt(graph, path, report, options);
    if (summary === undefined) return EXIT.done;
    for (const line of linesOf(summary, dryRun)) report(line);
    const { differences, examples, notices, changed, milliseconds } = summary;
    const sound = validationReport(summary.reading, { problems: [], total: 0 });
    const kept = await keep({
      ...sound,
      notices: [...sound.notices, ...notices],
      ...('faults' in summary.reading && { faults: summary.reading.faults, files: summary.reading.files }),
      differences: Object.fromEntries(differences ?? []),
      examples,
      changed,
      milliseconds,
    });
    return kept ? EXIT.done : EXIT.unreported;
  } catch (caught) {
    const error = cutOff(caught);
    if (!(error instanceof InvalidPackage)) {
      await tellFailure(error);
      throw error;
    }
    // A program that started this is told by the report.
    if (!process.connected) console.error(error.message);
    await keep(validationReport(error.reading, error.report));
    return EXIT.refused;
  }
}

/** Started by `npm run import` (server/import.mjs), beside the program or without it. */
export async function main(report: Report): Promise<void> {
  setFlagsFromString(HEAP);
  const wish = readArguments(process.argv.slice(2), CALLED_FROM);
  if (wish.work === 'TEMPLATE') {
    await writeFile(wish.file, template(wish.form), { flag: 'wx' });
    report(`样表已写出到 ${wish.file}；把示例换成自己的数据 | the template was written; replace the examples`);
    return;
  }
  if (wish.work === 'IMPORT' && wish.reportFile !== undefined) refuseUnwritable(wish.reportFile);
  await onDatabase(report, async (graph) => {
    return wish.work === 'IMPORT' ? importInto(graph, wish, report) : rollBackLast(graph, wish, report);
  });
}
