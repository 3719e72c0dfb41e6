import { expect, it } from 'vitest';
import { countedOnce } from '../../server/src/model/counted-once.ts';

const project = (key: string, figure: number | null, phaseOf: string | null = null) => ({ key, figure, phaseOf });
const counted = (...projects: ReturnType<typeof project>[]) => [...countedOnce(projects, ({ figure }) => figure)];

it('a whole that states its figure stands for its phases and for theirs', () =>
  expect(counted(project('whole', 45), project('part', null, 'whole'), project('bit', 5, 'part'))).toEqual(['whole']));
it('a whole that states none counts as unknown, beside its phases', () =>
  expect(counted(project('whole', null), project('part', 20, 'whole'))).toEqual(['whole', 'part']));
it('a phase whose whole is not among them counts', () =>
  expect(counted(project('part', 20, 'whole'))).toEqual(['part']));
it('nought is a figure', () => expect(counted(project('whole', 0), project('part', 20, 'whole'))).toEqual(['whole']));
