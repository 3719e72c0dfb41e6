import { expect, it } from 'vitest';
import { type ToldProject, toldAt } from '../../server/src/project/told-at.ts';

const told = (name: string, since: number | null, until: number | null) => ({ name, since, until }) as ToldProject;
/** Corrected twice: on 2025-03-01 and on 2025-09-01. */
const all = [told('now', null, null), told('first', 0, 20250301), told('second', 20250301, 20250901)];

it.each([
  [20250228, 'first'],
  [20250301, 'second'],
  [20250831, 'second'],
  [20250901, 'now'],
  [99991231, 'now'],
])('at %i it is told as %s', (asOf, name) => expect(toldAt(all, asOf)).toMatchObject({ name, asOf }));
it('where nothing is told there is no project', () => expect(toldAt([], 20250101)).toBeNull());
