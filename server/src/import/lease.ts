import { randomUUID } from 'node:crypto';
import { ReadableError } from '../errors.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';

const claim = statement('import/claim');
const release = statement('import/release');
const settled = statement('import/settled-version');

/** A claim that was not renewed for this long is void: what held it is dead, or as good as dead. */
const DEFAULTS = { validMs: 40_000, renewMs: 10_000 };

/** The version of the data; null while any program on this database imports (1 round trip). */
export async function settledVersion(graph: Graph): Promise<number | null> {
  const [row] = await graph.read(settled);
  return row?.version == null ? null : Number(row.version);
}

type Holder = { holder: string; who: string | null; name: string; since: string };

/** Somebody else's import runs. */
export class ImportRunning extends ReadableError {
  constructor({ who, name, since }: Holder) {
    const by = who ? { zh: `${who} 的`, en: ` by ${who}` } : { zh: '', en: '' };
    super(
      'IMPORT_RUNNING',
      {
        zh: `${by.zh}另一次导入（${name}）自 ${since} 起正在进行；请等它完成再试。若它已被强行终止，一分钟内自动放开。`,
        en: `Another import (${name})${by.en} has been running since ${since}; try again when it is done. If it was killed, it lets go within a minute.`,
      },
      { value: { who, name, since } },
    );
  }
}

/**
 * Runs one import at a time over all programs on a database. A claim in the database and not the lock of a transaction:
 * a lock says neither who holds it nor since when, and a second import would have to wait for it. The claim is renewed
 * while the work goes on, by the clock of the database; when its holder is killed, it is void within a minute.
 * That only one writes needs no claim: the transactions of all writers queue at the version of the data.
 */
export async function withLease<T>(
  graph: Graph,
  { who, name }: { who: string | null; name: string },
  work: () => Promise<T>,
): Promise<T> {
  const holder = randomUUID();
  const ask = (): Promise<Holder> =>
    graph.write(async (run) => {
      const [row] = await run(claim, { holder, who, name, milliseconds: BigInt(DEFAULTS.validMs) });
      return row as Holder;
    });
  const first = await ask();
  if (first.holder !== holder) throw new ImportRunning(first);
  // A renewal that fails is not the end: the next one, or the work itself, will tell.
  let renewed: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    renewed = renewed.then(ask).catch(() => undefined);
  }, DEFAULTS.renewMs);
  timer.unref();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    // A claim that comes after it was let go would hold others back for nobody.
    await renewed;
    await graph.write((run) => run(release, { holder })).catch(() => undefined);
  }
}
