import { expect, test } from 'vitest';
import { originProjects } from '../../server/src/origin/arrivals.ts';
import { partsOf } from '../../server/src/origin/parts.ts';
import { home, project, tree } from './land.ts';

test('zones, projects and firms stand in their county; those without a known county are listed apart', () => {
  const projects = originProjects({ projects: [project('a'), project('b', { place: 'Zone:loose' })] }, tree, home);
  const firms = [
    { place: 'Region:county', low: 1, exact: true },
    { place: 'Zone:park', low: 2, exact: false },
    { place: 'Region:home', low: 4, exact: true },
  ];
  const { parts, elsewhere } = partsOf(projects, firms, tree, home);
  expect(parts).toMatchObject([
    {
      part: 'Region:county',
      inScope: true,
      contents: {
        zones: [{ zone: 'Zone:park', parks: 0, projects: 1 }],
        ...{ projects: ['Project:a'], unknown: 1, firms: 3, firmsExact: false },
      },
    },
  ]);
  expect(elsewhere).toMatchObject({
    zones: [{ zone: 'Zone:loose', projects: 1 }],
    ...{ projects: ['Project:b'], firms: 4, firmsExact: true },
  });
});
