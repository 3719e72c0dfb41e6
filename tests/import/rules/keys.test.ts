import { expect, test } from 'vitest';
import { keys } from '../../../server/src/import/rules/keys.ts';
import { breaches } from '../small-package.ts';

test('a key has no character that ids, identities or lists are joined with', () => {
  const found = breaches(keys, {
    segments: ['ok-1.x_y', 'two words', 'a:b', 'a/b', 'a|b', 'a;b'].map((key) => ({ key })),
  });
  expect(found).toEqual(['segments 3 key', 'segments 4 key', 'segments 5 key', 'segments 6 key', 'segments 7 key']);
});
