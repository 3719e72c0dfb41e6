import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One static Cypher statement; the plan cache of the database keys on its text. */
export type Statement = { name: string; text: string };

const held = new Map<string, Statement>();

/** Every statement that the program holds. */
export const statementsHeld = (): readonly Statement[] => [...held.values()];

const folder = fileURLToPath(new URL('../../../cypher/', import.meta.url));

/** The text of `cypher/<name>.cypher`. Throws at start when there is no such file. */
export function statement(name: string): Statement {
  const known = held.get(name) ?? { name, text: readFileSync(`${folder}${name}.cypher`, 'utf8') };
  held.set(name, known);
  return known;
}
