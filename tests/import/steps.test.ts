import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { schemaFiles } from '../../server/src/import/schema.ts';
import { forgetSteps, loadSteps } from '../../server/src/import/steps.ts';
import { factTables, tableNames, tables } from '../../server/src/model/tables.ts';
import { statement } from '../../server/src/neo4j/statement.ts';

const cypher = fileURLToPath(new URL('../../cypher/', import.meta.url));
const filesIn = (folder: string): string[] =>
  readdirSync(`${cypher}${folder}`).map((file) => `${folder}/${file.replace('.cypher', '')}`);

test('every statement of the import is run by a step, and every step has its statement', () => {
  const files = ['node', 'link', 'forget', 'create'].flatMap((folder) => filesIn(`import/${folder}`));
  const run = [...loadSteps, ...forgetSteps].flatMap((step) => [step.statement, ...(step.fresh ? [step.fresh] : [])]);
  expect(run.sort()).toEqual(files.sort());
});

test('every table is written by some step', () => {
  const written = new Set(loadSteps.map(({ rows }) => rows));
  expect(factTables.filter((table) => table !== 'assertions' && !written.has(table))).toEqual([]);
});

test('the key of every label is unique in the database', () => {
  const labels = tableNames.flatMap((table) => tables[table].label ?? []);
  const constrained = schemaFiles().map(
    (file) => /FOR \(n:(\w+)\) REQUIRE n\.key IS UNIQUE/.exec(statement(`schema/${file}`).text)?.[1],
  );
  expect(labels.filter((label) => !constrained.includes(label))).toEqual([]);
});

test('a constraint or index is called like its file', () => {
  const names = schemaFiles().map(
    (file) => /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(statement(`schema/${file}`).text)?.[1],
  );
  expect(names).toEqual(schemaFiles().map((file) => file.replaceAll('-', '_')));
});

test('a statement sets each property of its own row, and none is left out of its header', () => {
  for (const { statement: name } of [...loadSteps, ...forgetSteps]) {
    const { text } = statement(name);
    const [header = '', body = ''] = text.split(/^\/\/ Columns: none\n/m);
    const listed = /\$rows \[\{(.*)\}\]/.exec(header)?.[1]?.split(', ') ?? [];
    const used = new Set([...body.matchAll(/row\.(\w+)/g)].map(([, property]) => property));
    expect([...used].sort(), name).toEqual([...listed].sort());
    for (const [, left, right] of body.matchAll(/\.(\w+) = row\.(\w+)/g)) expect(left, name).toBe(right);
  }
});

test('new rows are written as any are, only without looking for them', () => {
  const body = (name: string) => statement(name).text.replace(/^\/\/.*\n/gm, '');
  for (const { statement: name, fresh } of loadSteps)
    if (fresh) expect(body(fresh)).toBe(body(name).replace('MERGE (', 'CREATE ('));
});
