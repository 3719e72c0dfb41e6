import { setTimeout as pause } from 'node:timers/promises';
import { settledVersion } from '../import/lease.ts';
import { AT_START_MS, type Graph } from '../neo4j/graph.ts';
import { mayPass, patiently } from '../neo4j/patiently.ts';
import { type Statement, statementsHeld } from '../neo4j/statement.ts';
import { type Ask, firstScreens } from './first-screens.ts';

/** A machine that is too busy is given up on, since a question asked later is only slower; a mistake is thrown. */
async function asFarAsItGoes(work: () => Promise<unknown>): Promise<void> {
  await patiently(work).catch((error: unknown) => {
    if (!mayPass(error)) throw error;
  });
}

/**
 * Asks what the first screens ask. The database keeps a plan for each length of a list parameter, so only real
 * questions warm it: EXPLAIN left single chain maps at 0.7 s.
 */
export async function warmUp(ask: Ask, stopped: () => boolean): Promise<void> {
  for await (const question of firstScreens(ask)) {
    if (stopped()) return;
    await asFarAsItGoes(question);
  }
}

const WAIT_MS = 1_000;

/** Every name that a statement uses as a parameter, as null: enough to plan it. */
const nulls = ({ text }: Statement): Record<string, null> =>
  Object.fromEntries([...text.matchAll(/\$([a-z]\w*)/gi)].map(([, name]) => [name, null]));

/**
 * Plans every other statement; a mistake in one ends the program. Those of an import or export are planned when there is one.
 * Rests as long as each took: whoever already asks, or imports, has half of the database (readers beside an import that
 * begins right after the start waited up to 1.2 s, and wait up to 0.6).
 */
export async function planStatements(graph: Graph, stopped: () => boolean): Promise<void> {
  for (const { name, text } of statementsHeld()) {
    // An import has the database for itself and its readers.
    while (!stopped() && (await settledVersion(graph).catch(() => 0)) === null) await pause(WAIT_MS);
    if (stopped()) return;
    if (/^(import|export|schema)\//.test(name)) continue;
    const began = performance.now();
    const explained = { name, text: `EXPLAIN ${text}` };
    await asFarAsItGoes(() => graph.read(explained, nulls({ name, text }), AT_START_MS));
    await pause(performance.now() - began);
  }
}
