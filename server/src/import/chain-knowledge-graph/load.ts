import { openGraph } from '../../neo4j/graph.ts';
import { provideDatabase } from '../../neo4j/provide.ts';
import { readSettings } from '../../settings.ts';
import { applySchema } from '../schema.ts';
import { besideFolder } from './beside-folder.ts';
import { loadNational } from './load-national.ts';
import { loadPresent } from './load-present.ts';
import { readChainKnowledgeGraph } from './read.ts';
import { reportLines } from './report.ts';

/** `npx tsx server/src/import/chain-knowledge-graph/load.ts <folder>`: reads, checks and loads it, and tells what became of it. */
const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: npx tsx server/src/import/chain-knowledge-graph/load.ts <folder>');
const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const database = await provideDatabase(readSettings(process.env), tell);
const graph = openGraph(database.connection);
try {
  await applySchema(graph);
  const began = performance.now();
  const reading = await readChainKnowledgeGraph(folder, besideFolder(folder), await loadPresent(graph));
  for (const line of reportLines(reading.faults, reading.files)) tell(line);
  const read = performance.now() - began;
  const { changed, rows, milliseconds } = await loadNational(graph, reading, folder, (done, total) =>
    tell(`${done} / ${total}`),
  );
  const seconds = (ms: number): string => (ms / 1_000).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1_024);
  tell(
    changed
      ? `${rows} 行：读 ${seconds(read)} 秒，写 ${seconds(milliseconds)} 秒，本进程内存 ${memory} MB。 ${rows} rows: read in ${seconds(read)} s, written in ${seconds(milliseconds)} s, memory of this process ${memory} MB.`
      : '内容没有变化，未写入。 The content has not changed; nothing was written.',
  );
} finally {
  await graph.close();
  await database.stop();
}
