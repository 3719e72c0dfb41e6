import type { Graph } from '../../neo4j/graph.ts';
import { withLease } from '../lease.ts';
import type { OnProgress } from '../progress.ts';
import { besideFolder } from './beside-folder.ts';
import { loadNational } from './load-national.ts';
import { loadPresent } from './load-present.ts';
import { readChainKnowledgeGraph } from './read.ts';
import { reportLines } from './report.ts';

type Options = { who: string | undefined; dryRun: boolean; progress: OnProgress };

/**
 * Imports the folder of a ChainKnowledgeGraph, with the data sets beside it, and says what became of every line. A dry run
 * says that and writes nothing. Errors: InvalidPackage before anything is written; IMPORT_RUNNING.
 */
export async function importNational(
  graph: Graph,
  folder: string,
  report: (line: string) => void,
  { who = '', dryRun, progress }: Options,
): Promise<void> {
  progress({ phase: 'READING', done: 0, total: 0 });
  const reading = await readChainKnowledgeGraph(folder, besideFolder(folder), await loadPresent(graph));
  for (const line of reportLines(reading.faults, reading.files)) report(line);
  if (dryRun) return;
  const by = who || null;
  const { changed, rows, milliseconds } = await withLease(graph, { who: by, name: reading.name }, () =>
    loadNational(graph, reading, { file: folder, who: by }, (done, total) =>
      progress({ phase: 'WRITING', done, total }),
    ),
  );
  const seconds = (milliseconds / 1_000).toFixed(1);
  report(
    changed
      ? `已载入 ${rows} 行，用时 ${seconds} 秒。 ${rows} rows loaded in ${seconds} s.`
      : '内容没有变化，未写入。 The content has not changed; nothing was written.',
  );
}
