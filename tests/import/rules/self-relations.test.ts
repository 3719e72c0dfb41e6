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
