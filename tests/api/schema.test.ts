import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printedSchema } from '../../server/src/api/printed-schema.ts';

const committed = new URL('../schema.graphql', import.meta.url);

it('the printed schema is the committed one', () => {
  const message =
    'the API changed: look at the difference, then run `npm run generate -- --schema` and commit tests/schema.graphql';
  expect(printedSchema(), message).toBe(readFileSync(committed, 'utf8'));
});
