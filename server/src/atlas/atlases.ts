import { setTimeout as pause } from 'node:timers/promises';
import type { Catalogue } from '../api/catalogue.ts';
import { AT_START_MS, type Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { type Atlas, buildAtlas } from './atlas.ts';
import type { LinkRow, Thing } from './thing.ts';

const everyThing = statement('atlas/things');
const everyLink = statement('atlas/links');

export type Atlases = {
  /** The map of the present version of the data; computed once for each. */
  newest(): Promise<Atlas>;
  /** The same; while it is being computed, after a moment's patience, the one before. */
  soon(): Promise<{ atlas: Atlas; isNewest: boolean }>;
  /** The map of this stamp, while it is kept; the one before stays until the next, for pages that are open. */
  kept(stamp: string): Atlas | undefined;
};

/** Data that change while they are read are read again; a graph that never rests is told as it was read last. */
const TRIES = 3;

/** How long a page waits for the newest map: that of a city is there by then, that of a nation is not. */
const PATIENCE_MS = 300;

async function read(graph: Graph, current: () => Promise<Catalogue>): Promise<Atlas> {
  for (let tries = 1; ; tries += 1) {
    const { version, structure } = await current();
    const things = (await graph.read(everyThing, {}, AT_START_MS)) as Thing[];
    const links = (await graph.read(everyLink, {}, AT_START_MS)) as LinkRow[];
    if ((await current()).version === version || tries === TRIES) return buildAtlas(version, things, links, structure);
  }
}

/** Keeps two maps in memory: the newest, and the one before. */
export function atlases(graph: Graph, current: () => Promise<Catalogue>): Atlases {
  let standing: Atlas[] = [];
  let building: { version: number; atlas: Promise<Atlas> } | undefined;
  let turn: Promise<void> = Promise.resolve();
  /** One at a time: what a newer version has overtaken before its turn is not computed at all. */
  function build(version: number): Promise<Atlas> {
    const done: Promise<Atlas | null> = turn.then(() => (building === mine ? read(graph, current) : null));
    turn = done.then(
      () => undefined,
      () => undefined,
    );
    const atlas: Promise<Atlas> = done.then((built) => built ?? newest());
    const mine = { version, atlas };
    building = mine;
    atlas.then(
      (built) => {
        // Of data that changed while they were read it is of a newer version than was asked for.
        if (building === mine) building = { version: built.version, atlas };
        standing = [built, ...standing.filter(({ stamp }) => stamp !== built.stamp)].slice(0, 2);
      },
      () => {
        if (building === mine) building = undefined;
      },
    );
    return atlas;
  }

  async function newest(): Promise<Atlas> {
    const { version } = await current();
    return building?.version === version ? building.atlas : build(version);
  }

  return {
    newest,
    async soon() {
      const [old] = standing;
      const newer = newest();
      if (!old) return { atlas: await newer, isNewest: true };
      // One that cannot be computed now is asked for again; meanwhile the one before is better than none.
      const found = await Promise.race([newer.catch(() => null), pause(PATIENCE_MS, null, { ref: false })]);
      return found ? { atlas: found, isNewest: true } : { atlas: old, isNewest: false };
    },
    kept: (stamp) => standing.find((atlas) => atlas.stamp === stamp),
  };
}
