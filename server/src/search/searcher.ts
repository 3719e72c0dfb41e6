import { setTimeout as pause } from 'node:timers/promises';
import { AT_START_MS, type Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { type Found, find, type Question } from './find.ts';
import { buildNames, type Names, type NamesRow, type OtherNamesRow } from './names.ts';

const everyName = statement('search/names');
const otherNames = statement('search/other-names');

export type Searcher = {
  /** The index of this version of the data; while it is being built, after a moment's patience, the one before. */
  names(version: number): Promise<Names>;
  /** The version of the data that an index was built of. */
  versionOf(names: Names): number;
  /** Answers of one index are kept; `area` is that of `isAway`. */
  find(names: Names, question: Question & { area: string }): Found;
};

const DEFAULTS = {
  /** How long a search waits for the newest index: a city's is built by then, a nation's is not. */
  patienceMs: 250,
  /** So many times as long as an index took to build passes before the next: an import raises the version every second. */
  rest: 4,
  /** Answers kept: letters are typed and taken back, and counts are asked beside what is found. */
  kept: 50,
};

async function build(graph: Graph): Promise<Names> {
  const [names, others] = await Promise.all([everyName, otherNames].map((each) => graph.read(each, {}, AT_START_MS)));
  return buildNames(names as NamesRow[], others as OtherNamesRow[]);
}

/** Keeps one index in memory, built anew in the background when the data changed. */
export function searcher(graph: Graph): Searcher {
  let standing: Names | undefined;
  let newest: { version: number; names: Promise<Names> } | undefined;
  let kept = new Map<string, Found>();
  const versions = new WeakMap<Names, number>();
  let restUntil = 0;

  /** One build at a time; what a newer version has overtaken meanwhile is not built at all. */
  function renew(version: number): Promise<Names> {
    if (newest?.version === version) return newest.names;
    const before = newest?.names.catch(() => undefined) ?? Promise.resolve();
    const names: Promise<Names> = before.then(async () => {
      await pause(Math.max(0, restUntil - performance.now()), undefined, { ref: false });
      if (newest !== mine && standing) return standing;
      const began = performance.now();
      const built = await build(graph);
      restUntil = performance.now() + DEFAULTS.rest * (performance.now() - began);
      versions.set(built, version);
      return built;
    });
    const mine: typeof newest = { version, names };
    newest = mine;
    names.then(
      (built) => {
        standing = built;
        kept = new Map();
      },
      () => {
        if (newest === mine) newest = undefined;
      },
    );
    return names;
  }

  return {
    async names(version) {
      const built = renew(version);
      if (!standing) return built;
      const old = standing;
      return Promise.race([built.catch(() => old), pause(DEFAULTS.patienceMs, old, { ref: false })]);
    },
    versionOf: (names) => versions.get(names) ?? 0,
    find(names, { area, ...question }) {
      if (names !== standing) return find(names, question);
      const key = `${question.query}|${question.asOf}|${area}`;
      const found = kept.get(key) ?? find(names, question);
      kept.set(key, found);
      for (const oldest of kept.keys()) {
        if (kept.size <= DEFAULTS.kept) break;
        kept.delete(oldest);
      }
      return found;
    },
  };
}
