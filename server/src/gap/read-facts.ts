import type { Graph } from '../neo4j/graph.ts';
import type { Row } from '../neo4j/rows.ts';
import { statement } from '../neo4j/statement.ts';
import type { AreaTree } from '../place/area.ts';
import type { Unplaced } from './facts.ts';
import type { FactsOfAllDates } from './known-by.ts';

const statements = {
  activities: statement('gap/activities'),
  projects: statement('gap/projects'),
  purchases: statement('gap/purchases'),
  surveys: statement('gap/surveys'),
  leaderships: statement('gap/leaderships'),
};

type Kind = keyof typeof statements;

/** What has no place is told once, with the first part. */
const NONE: Unplaced = { enterprises: [], projects: [], formerProjects: [] };

const DEFAULTS = {
  /** Enterprises whose facts one statement reads: each must answer well before the deadline of reads. */
  enterprises: 10_000,
  /** Parts under way at once: the database works on one while the rows of another are taken over. */
  atOnce: 2,
};

/** Places in their order, in parts of so many located enterprises; a city is one part. */
export function partsOf(
  { areas }: AreaTree,
  places: readonly string[],
  enterprises = DEFAULTS.enterprises,
): string[][] {
  const parts: string[][] = [[]];
  let located = 0;
  for (const place of places) {
    const own = areas.get(place)?.located ?? 0;
    if (located > 0 && located + own > enterprises) {
      parts.push([]);
      located = 0;
    }
    parts.at(-1)?.push(place);
    located += own;
  }
  return parts;
}

/** Facts of one kind say the same few words again and again: each is held once, and compared at a glance. */
function sharing(): (rows: Row[]) => Row[] {
  const words = new Map<string, string>();
  return (rows) => {
    for (const row of rows)
      for (const column of ['segment', 'place', 'status', 'function', 'enterprise', 'unit']) {
        const value = row[column];
        if (typeof value !== 'string') continue;
        const held = words.get(value);
        if (held === undefined) words.set(value, value);
        else row[column] = held;
      }
    return rows;
  };
}

/** A leader that is located in one part and active in another is known to be here from the earlier day on. */
function united(leaderships: FactsOfAllDates['leaderships']): FactsOfAllDates['leaderships'] {
  const byKey = new Map<string, FactsOfAllDates['leaderships'][number]>();
  for (const each of leaderships) {
    const here = Math.min(each.here, byKey.get(each.key)?.here ?? each.here);
    byKey.set(each.key, { ...each, here });
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * All facts of these places, whenever they became known: five statements for a city, five for each part of a wider
 * area. Errors: those of `Graph.read`.
 */
export async function readFacts(
  graph: Graph,
  tree: AreaTree,
  unplaced: Unplaced,
  places: readonly string[],
  enterprises: number = DEFAULTS.enterprises,
): Promise<FactsOfAllDates> {
  const shared = sharing();
  const parts = partsOf(tree, places, enterprises);
  const found: Record<Kind, Row[]>[] = [];
  const waiting = [...parts.entries()];
  async function lane(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, part] = next;
      found[at] = await readPart(graph, part, at === 0 ? unplaced : NONE, shared);
    }
  }
  await Promise.all(Array.from({ length: DEFAULTS.atOnce }, lane));
  const all = <K extends Kind>(kind: K) => found.flatMap((rows) => rows[kind]) as unknown as FactsOfAllDates[K];
  return {
    activities: all('activities'),
    projects: all('projects'),
    purchases: all('purchases'),
    surveys: all('surveys'),
    leaderships: united(all('leaderships')),
  };
}

async function readPart(
  graph: Graph,
  places: readonly string[],
  { enterprises, projects, formerProjects }: Unplaced,
  shared: (rows: Row[]) => Row[],
): Promise<Record<Kind, Row[]>> {
  const read = async (kind: Kind, more: object = {}) => shared(await graph.read(statements[kind], { places, ...more }));
  const [a, b, c, d, e] = await Promise.all([
    read('activities', { unplaced: enterprises }),
    read('projects', { unplaced: projects, formerUnplaced: formerProjects }),
    read('purchases'),
    read('surveys'),
    read('leaderships'),
  ]);
  return { activities: a, projects: b, purchases: c, surveys: d, leaderships: e };
}
