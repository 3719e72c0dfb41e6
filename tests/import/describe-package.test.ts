import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { describePackage } from '../../server/src/import/describe-package.ts';
import { packageFolder } from './package-folder.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test.each(['seed', 'tests/tiny-chain'])('the committed datapackage.json of %s is up to date', (folder) => {
  expect(
    readFileSync(at(`${folder}/datapackage.json`), 'utf8'),
    `Run: npx tsx server/src/import/describe-package.ts ${folder}`,
  ).toBe(describePackage(at(folder)));
});

test('describes the tables that are there, with types, limits and links', () => {
  using folder = packageFolder({
    'tables/zones.csv': '',
    'tables/zones-parks.csv': '',
    'tables/regions.csv': '',
    'tables/sources.csv': '',
    'datapackage.json': '{ "name": "mine", "title": "My city" }',
  });
  const described = JSON.parse(describePackage(folder.path));
  expect(described).toMatchObject({ name: 'mine', title: 'My city', profile: 'tabular-data-package' });
  expect(described.resources.map(({ name, path }: { name: string; path: unknown }) => [name, path])).toEqual([
    ['sources', 'tables/sources.csv'],
    ['regions', 'tables/regions.csv'],
    ['zones', ['tables/zones.csv', 'tables/zones-parks.csv']],
  ]);
  const [, regions, zones] = described.resources;
  expect(regions.schema.primaryKey).toEqual(['key']);
  expect(regions.schema.foreignKeys).toEqual([
    { fields: 'part_of', reference: { resource: '', fields: 'key' } },
    { fields: 'source', reference: { resource: 'sources', fields: 'key' } },
  ]);
  expect(zones.schema.fields).toContainEqual({
    name: 'confidence',
    type: 'number',
    constraints: { minimum: 0, maximum: 1 },
  });
  expect(zones.schema.fields).toContainEqual({
    name: 'part_of',
    type: 'string',
    constraints: { required: true, pattern: '(Region|Zone):.+' },
  });
});
