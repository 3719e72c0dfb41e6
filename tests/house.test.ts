import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The invariants of the tree (README, "Architecture"); each names the file that breaks it. */
const root = fileURLToPath(new URL('..', import.meta.url));
const filesOf = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file) && !/\/(gen|dist|node_modules)\//.test(file));
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const offenders = (files: readonly string[], broken: (content: string, file: string) => boolean): string[] =>
  files.filter((file) => broken(text(file), file));

const code = [...filesOf('server', /\.m?tsx?$/), ...filesOf('client', /\.m?tsx?$/)];
const cypher = filesOf('cypher', /\.cypher$/);

describe('the house', () => {
  it('keeps Cypher in cypher/ only', () =>
    expect(
      offenders(code, (content) => /\b(MATCH|MERGE|UNWIND|DETACH DELETE)\s+[($\w]+.*\b(RETURN|SET|AS)\b/.test(content)),
    ).toEqual([]));

  it('lets only server/src/neo4j know the driver', () =>
    expect(
      offenders(code, (content, file) => /from 'neo4j-driver/.test(content) && !file.startsWith('server/src/neo4j/')),
    ).toEqual([]));

  it('lets only client/src/graph know Cytoscape', () =>
    expect(
      offenders(code, (content, file) => /from 'cytoscape/.test(content) && !file.startsWith('client/src/graph/')),
    ).toEqual([]));

  it('lets the model import nothing but itself', () =>
    expect(
      offenders(filesOf('server/src/model', /\.ts$/), (content) =>
        [...content.matchAll(/from '([^']+)'/g)].some(
          ([, from]) => !/^\.\.?\/[\w/.-]+$/.test(from ?? '') || /\.\.\/(?!(vocabulary|table)\.ts)/.test(from ?? ''),
        ),
      ),
    ).toEqual([]));

  it('has no files named for what they are not about', () =>
    expect(
      [...code, ...filesOf('tests', /\.ts$/)].filter((file) =>
        /\/(utils?|helpers?|common|constants|misc)(\.|\/)/.test(file),
      ),
    ).toEqual([]));

  it('keeps files short: none over 400 lines', () =>
    expect(offenders([...code, ...cypher], (content) => content.split('\n').length > 400)).toEqual([]));
});

describe('a Cypher file', () => {
  it('is headed by question, parameters and columns', () =>
    expect(
      offenders(
        cypher.filter((file) => !/^cypher\/(schema|import)\//.test(file)),
        (content) => !/^\/\/ Question: .+\n\/\/ Parameters: .+\n\/\/ Columns: .+\n/.test(content),
      ),
    ).toEqual([]));

  it('names in its head exactly the parameters that it uses', () => {
    const names = (part: string) => [...new Set([...part.matchAll(/\$([a-zA-Z]\w*)/g)].map(([, name]) => name))].sort();
    expect(
      offenders(cypher, (content) => {
        const head = content
          .split('\n')
          .filter((line) => line.startsWith('//'))
          .join('\n');
        const rest = content
          .split('\n')
          .filter((line) => !line.startsWith('//'))
          .join('\n');
        return String(names(head)) !== String(names(rest));
      }),
    ).toEqual([]);
  });

  it('is one statement', () =>
    expect(offenders(cypher, (content) => /;\s*\S/.test(content.replace(/^\/\/.*$/gm, '')))).toEqual([]));
});
