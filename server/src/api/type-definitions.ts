import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../', import.meta.url));

/** The SDL of all slices: every `*.graphql` file of the server, the root first. */
export function typeDefinitions(): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const rootFirst = (file: string) => (file.endsWith('root.graphql') ? '' : file);
  return files
    .sort((a, b) => rootFirst(a).localeCompare(rootFirst(b)))
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'));
}
