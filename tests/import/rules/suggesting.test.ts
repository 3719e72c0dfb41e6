import { expect, test } from 'vitest';
import { collector } from '../../../server/src/import/reading.ts';
import { suggesting } from '../../../server/src/import/rules/suggesting.ts';
import { validate } from '../../../server/src/import/validate.ts';
import { smallPackage } from '../small-package.ts';

test('a key is looked for once, and no more keys than a report has room for', () => {
  let asked = 0;
  const keys = () => {
    asked += 1;
    return ['led', 'leds', 'glass'];
  };
  const suggest = suggesting();
  expect([suggest('chains', 'lde', keys), suggest('chains', 'lde', keys), asked]).toEqual([
    ['led', 'leds'],
    ['led', 'leds'],
    1,
  ]);
  for (let n = 0; n < 2_000; n += 1) suggest('chains', `mistyped-${n}`, keys);
  expect(asked).toBe(1_000);
  expect(suggest('chains', 'lde', keys)).toEqual(['led', 'leds']);
});

test('many mistyped references are counted, and others get their turn meanwhile', async () => {
  const data = smallPackage({
    enterprises: Array.from({ length: 300 }, (_, n) => ({ key: `firm-${n}`, industry: '' })),
    backers: Array.from({ length: 5_000 }, (_, n) => ({ project: 'p', enterprise: `fram-${n}` })),
    projects: [{ key: 'p' }],
  });
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const { total, problems } = await validate({ ...collector().reading('large', 'FOLDER'), data });
  clearInterval(timer);
  expect(total).toBeGreaterThanOrEqual(5_000);
  expect(problems).toHaveLength(1_000);
  expect(turns).toBeGreaterThan(0);
}, 60_000);
