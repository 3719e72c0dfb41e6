import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One static Cypher statement; the plan cache of the database keys on its text. */
export type Statement = { name: string; text: string };

const folder = fileURLToPath(new URL('../../../cypher/', import.meta.url));

/** The text of `cypher/<name>.cypher`. Throws at start when there is no such file. */
export function statement(name: string): Statement {
  return { name, text: readFileSync(`${folder}${name}.cypher`, 'utf8') };
}
