import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printedSchema } from '../../server/src/api/printed-schema.ts';
import { createSchema } from '../../server/src/api/schema.ts';

const committed = new URL('../schema.graphql', import.meta.url);

it('the printed schema is the committed one', () => {
  const message =
    'the API changed: look at the difference, then run `npm run generate -- --schema` and commit tests/schema.graphql';
  expect(printedSchema(), message).toBe(readFileSync(committed, 'utf8'));
});

it('every type of ours says what it is, and every query what it answers', () => {
  const schema = createSchema();
  const ours = Object.values(schema.getTypeMap()).filter(
    ({ name, astNode }) => astNode && !['Query', 'Mutation'].includes(name),
  );
  const silent = [...ours, ...Object.values(schema.getQueryType()?.getFields() ?? {})].filter(
    ({ description }) => !description,
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});
