import { basename, resolve } from 'node:path';
import { AT_START_MS, type Graph } from '../../neo4j/graph.ts';
import { statement } from '../../neo4j/statement.ts';
import { identitiesAdded } from '../batches/identities-added.ts';
import { type ImportSummary, importReading } from '../import-reading.ts';
import { SIZES, type Sizes } from '../loading.ts';
import type { OnProgress } from '../progress.ts';
import { besideFolder } from './beside-folder.ts';
import { contentHash } from './content-hash.ts';
import { loadPresent } from './load-present.ts';
import { withoutAdded } from './present.ts';
import { NAME, type NationalReading, readChainKnowledgeGraph } from './read.ts';
import { reportLines } from './report.ts';

const lastOfName = statement('import/last-of-name');

type Options = {
  who?: string | undefined;
  dryRun?: boolean;
  /** Read and reported even when that content is in already. */
  reported?: boolean;
  progress?: OnProgress;
  sizes?: Sizes;
};

/**
 * Imports the folder of a ChainKnowledgeGraph, with the data sets beside it, and says what became of every line. Undefined
 * when that content is in already and no report is wanted. Errors: as of importPackage.
 */
export async function importNational(
  graph: Graph,
  folder: string,
  report: (line: string) => void,
  { who, dryRun = false, reported = false, progress = () => undefined, sizes = SIZES }: Options = {},
): Promise<(ImportSummary & { reading: NationalReading }) | undefined> {
  const started = performance.now();
  progress({ phase: 'READING', done: 0, total: 0 });
  const beside = besideFolder(folder);
  const [last] = dryRun || reported ? [] : await graph.read(lastOfName, { name: NAME }, AT_START_MS);
  if (last && last.hash === (await contentHash(folder, beside))) {
    report('内容没有变化，未写入。 The content has not changed; nothing was written.');
    return undefined;
  }
  // What a run that broke off has brought is its own: it goes on with the rows that it began with.
  const present = withoutAdded(await loadPresent(graph), await identitiesAdded(graph, NAME));
  const reading = await readChainKnowledgeGraph(folder, beside, present);
  for (const line of reportLines(reading.faults, reading.files)) report(line);
  const wish = { who, file: basename(resolve(folder)), dryRun, sizes, report, progress, started };
  return { ...(await importReading(graph, reading, wish)), reading };
}
