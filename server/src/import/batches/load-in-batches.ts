import { countRevisions, enterLog } from '../../change/bring-log.ts';
import { inForce, replayChanges } from '../../change/replay.ts';
import { identityOfCells } from '../../change/standing-rows.ts';
import { type Unwound, unwound } from '../../change/unwound.ts';
import { withRecordsApart } from '../../merge/apart.ts';
import { groupBy } from '../../model/group-by.ts';
import { tableNames } from '../../model/tables.ts';
import type { Graph, Run } from '../../neo4j/graph.ts';
import { statement } from '../../neo4j/statement.ts';
import { checkAmongStanding } from '../check.ts';
import { compareWithin } from '../compare-within.ts';
import type { Comparison } from '../comparison.ts';
import { addedByStaff, type EditedRows, editedRows } from '../edited-rows.ts';
import { type KeptOfRun, keptOf } from '../kept.ts';
import type { Loaded, Loading } from '../loading.ts';
import { writtenFirst } from '../log-of-package.ts';
import { identityOf, namedIn, nameOf, type PackageData, type Row } from '../package-data.ts';
import { recordRun, recordSources } from '../record-run.ts';
import { runSteps } from '../run-steps.ts';
import { forgetSteps, loadSteps } from '../steps.ts';
import { among, bringsOnlyNew, type Chunk, chunksOf, rowsInAll, stepsOf } from './chunks.ts';
import { deferredRows } from './deferred.ts';
import { overlapping } from './overlapping.ts';
import { ownStep } from './own-step.ts';
import type { Unfinished } from './unfinished.ts';

const raiseVersion = statement('import/raise-version');
const partsOf = statement('import/parts');
const mark = statement('import/batches/mark');
const toUnite = statement('merge/to-unite');
const finish = statement('import/batches/finish');

const DEFAULTS = { beginMs: 600_000, batchMs: 120_000 };

/** A run that has begun: what it compared, and what is left to do. */
type Begun = {
  key: string;
  comparison: Comparison;
  edited: EditedRows;
  told: Unwound;
  after?: Unfinished;
};

async function begin(graph: Graph, loading: Loading): Promise<Begun> {
  const startedAt = new Date();
  const compared = async (run: Run, sequence: number): Promise<Begun> => {
    const found = await compareWithin(run, loading, sequence === 1);
    // Now, so that what staff change meanwhile comes after it.
    const last = await enterLog(run, found.brought, sequence);
    const key = await recordRun(run, loading, { ...found, state: 'PARTIAL', startedAt, sequence: last });
    return { ...found, key };
  };
  return graph.write(async (run) => {
    const [version] = await run(raiseVersion);
    return withRecordsApart(run, () => compared(run, Number(version?.version)));
  }, DEFAULTS.beginMs);
}

/** The rows that a run writes by what it kept when it began: it cannot be compared again, for some of it is in. */
function rowsKept(data: PackageData, parts: KeptOfRun['parts'], edited: EditedRows) {
  const kept = new Set(
    parts.flatMap(({ table, before, added }) =>
      [...before.map((cells) => identityOfCells(table, cells)), ...added].map((identity) => `${table}/${identity}`),
    ),
  );
  return (row: Row): boolean => {
    const name = nameOf(row);
    return (kept.has(name) || edited.has(name)) && data.find(row.table, identityOf(row) ?? '') === row;
  };
}

/** Keys of the changes that the package itself brought into the log. */
const broughtBy = ({ table, added }: KeptOfRun['parts'][number]): string[] => (table === 'change_log' ? added : []);

async function goOn(graph: Graph, { reading, alone }: Loading, broken: Unfinished): Promise<Begun> {
  return graph.write(async (run) => {
    await run(raiseVersion);
    const { parts, changes } = keptOf(await run(partsOf, { run: broken.key }));
    // What staff changed since it broke off stays as they left it, too.
    const known = new Set([...changes.map(({ key }) => key), ...parts.flatMap(broughtBy)]);
    const since = (await inForce(run)).filter(({ key }) => !known.has(key));
    const edited = editedRows([...changes, ...since]);
    const seen = { alone, added: addedByStaff(edited) };
    const checked = await withRecordsApart(run, () => checkAmongStanding(run, reading, seen));
    const told = unwound(reading.data);
    const data = { ...told.all, find: namedIn(told.all, checked) };
    const isWritten = rowsKept(data, parts, edited);
    const written = writtenFirst(told, { ...data, rows: (table) => data.rows(table).filter(isWritten) });
    return {
      key: broken.key,
      comparison: { counts: broken.counts, examples: [], written, empty: new Set(), kept: [], notices: [] },
      edited,
      told,
      after: broken,
    };
  }, DEFAULTS.beginMs);
}

/** Everything that is left, with the changes of staff made again on top: then the run is whole. */
async function end(graph: Graph, { reading, report, progress }: Loading, { key, comparison, edited, told }: Begun) {
  progress({ phase: 'COMMITTING', done: 0, total: 0 });
  await graph.write(async (run) => {
    await run(raiseVersion);
    await withRecordsApart(run, async () => {
      const changes = await inForce(run);
      // Those that staff changed since it began are in, and are written again beneath what staff made of them.
      const left = deferredRows(told.base, new Map([...edited, ...editedRows(changes)]));
      const rows = Object.fromEntries(groupBy(left, ({ table }) => table));
      await runSteps(run, [...forgetSteps, ...loadSteps], among(comparison.written, rows));
      await replayChanges(run, changes, told.base, report);
      await countRevisions(run, told.log);
      await recordSources(run, key, reading);
      await ownStep(run, finish, { run: key, at: new Date().toISOString() });
    });
  }, DEFAULTS.beginMs);
}

/**
 * Writes a package that is too large for one transaction in batches, from where an earlier run of the same content broke
 * off. All of it is checked and compared first. The version of the data rises with each batch: answers are kept by it.
 */
export async function loadInBatches(graph: Graph, loading: Loading, broken: Unfinished | undefined): Promise<Loaded> {
  const { sizes, progress } = loading;
  const begun = await (broken ? goOn(graph, loading, broken) : begin(graph, loading));
  const { key, comparison, edited, after } = begun;
  const deferred = deferredRows(comparison.written, edited);
  const now = Object.fromEntries(
    tableNames.map((table) => [table, comparison.written.rows(table).filter((row) => !deferred.has(row))]),
  );
  const data = among(comparison.written, now);
  const total = rowsInAll(data);
  let done = after?.done ?? 0;
  progress({ phase: 'WRITING', done, total });
  // To take merged records apart locks them until the commit: then each batch waits for the one before.
  const merged = comparison.written.rows('merges').length > 0 || (await graph.read(toUnite)).length > 0;
  // To join rows, the database looks them up with a lock, and so waits for those that are being committed.
  const isApart = (chunk: Chunk): boolean => !merged && bringsOnlyNew(chunk, comparison.empty);
  await overlapping(
    graph,
    chunksOf(data, sizes.batch, after?.mark),
    {
      isApart,
      async rows(run, chunk) {
        // Holds back every other writer, unless nobody else can write these rows.
        if (!isApart(chunk)) await run(raiseVersion);
        await withRecordsApart(run, () => runSteps(run, stepsOf[chunk.pass], chunk.data, undefined, comparison.empty));
      },
      async mark(run, chunk) {
        if (isApart(chunk)) await run(raiseVersion);
        const { pass, table, row } = chunk.mark;
        const far = { row: BigInt(row), done: BigInt(done + chunk.rows), total: BigInt(total) };
        await ownStep(run, mark, { run: key, at: new Date().toISOString(), pass, table, ...far });
      },
      committed({ rows }) {
        done += rows;
        progress({ phase: 'WRITING', done, total });
      },
    },
    DEFAULTS.batchMs,
  );
  await end(graph, loading, begun);
  return { comparison, written: true };
}
