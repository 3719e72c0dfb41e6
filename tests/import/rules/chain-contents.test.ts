import { expect, test } from 'vitest';
import { chainContents } from '../../../server/src/import/rules/chain-contents.ts';
import { breaches } from '../small-package.ts';

test('a chain has segments', () => {
  const found = breaches(chainContents, {
    chains: [{ key: 'full' }, { key: 'bare' }],
    chain_segments: [{ chain: 'full', segment: 'a' }],
  });
  expect(found).toEqual(['chains 3 key']);
});

test('both ends of an input stand in chains', () => {
  const found = breaches(chainContents, {
    segments: [{ key: 'a' }, { key: 'stray' }],
    chains: [{ key: 'c' }],
    chain_segments: [{ chain: 'c', segment: 'a' }],
    inputs: [
      { input: 'a', buyer: 'stray' },
      { input: 'stray', buyer: 'a' },
    ],
  });
  expect(found).toEqual(['inputs 2 buyer', 'inputs 3 input']);
});
