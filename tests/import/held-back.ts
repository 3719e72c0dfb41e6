import { setTimeout as pause } from 'node:timers/promises';
import type { Graph } from '../../server/src/neo4j/graph.ts';

class LetGo extends Error {}

const waiting = {
  name: 'test/waiting',
  text: "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS blocked",
};

/** Whether a transaction waits for what another one holds. */
export const isSomebodyBlocked = async (graph: Graph): Promise<boolean> =>
  Number((await graph.read(waiting))[0]?.blocked) > 0;

export type HeldBack = {
  /** Resolves once another writer waits for what is held: it is in the middle of its work. */
  awaited(): Promise<void>;
  /** Lets go; nothing was written. */
  letGo(): Promise<void>;
};

/** Holds a project back from every other writer, so that an import stops in the middle for as long as a test needs. */
export async function holdBack(graph: Graph, project: string): Promise<HeldBack> {
  let [held, letGo] = [() => {}, () => {}];
  const isHeld = new Promise<void>((resolve) => {
    held = resolve;
  });
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const ended = graph
    .write(async (run) => {
      await run({ name: 'test/hold', text: 'MATCH (p:Project {key: $project}) SET p.held = true' }, { project });
      held();
      await released;
      throw new LetGo();
    })
    // When the database was killed meanwhile it says so in its own words.
    .catch(() => undefined);
  await isHeld;
  return {
    async awaited() {
      while (!(await isSomebodyBlocked(graph))) await pause(20);
    },
    async letGo() {
      letGo();
      await ended;
    },
  };
}
