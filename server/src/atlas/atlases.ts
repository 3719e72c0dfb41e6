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
  /** The map of this stamp, while it is kept; the one before stays until the next, for pages that are open. */
  kept(stamp: string): Atlas | undefined;
};

/** Data that change while they are read are read again; a graph that never rests is told as it was read last. */
const TRIES = 3;

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
  return {
    async newest() {
      const { version } = await current();
      if (building?.version !== version) {
        const atlas = read(graph, current);
        const mine = { version, atlas };
        building = mine;
        atlas.then(
          (built) => {
            standing = [built, ...standing.filter(({ stamp }) => stamp !== built.stamp)].slice(0, 2);
          },
          () => {
            if (building === mine) building = undefined;
          },
        );
      }
      return building.atlas;
    },
    kept: (stamp) => standing.find((atlas) => atlas.stamp === stamp),
  };
}
