import { expect, test } from 'vitest';
import { selfRelations } from '../../../server/src/import/rules/self-relations.ts';
import { breaches } from '../small-package.ts';

test('nobody supplies itself', () => {
  const found = breaches(selfRelations, {
    supplies: [
      { key: 'a', supplier: 'x', buyer: 'x' },
      { key: 'b', supplier: 'x', buyer: 'y' },
    ],
  });
  expect(found).toEqual(['supplies 2 buyer']);
});

test('no product goes into itself or is a kind of itself', () => {
  const found = breaches(selfRelations, {
    product_inputs: [
      { input: 'x', buyer: 'x' },
      { input: 'x', buyer: 'y' },
    ],
    product_kinds: [{ kind: 'x', of: 'x' }],
  });
  expect(found).toEqual(['product_inputs 2 buyer', 'product_kinds 2 of']);
});
