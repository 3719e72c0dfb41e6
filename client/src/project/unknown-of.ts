import type { ProjectQuery } from '../gen/graphql.ts';

type Project = Pick<
  ProjectQuery['project'],
  'investmentWan' | 'capacity' | 'landMu' | 'floorM2' | 'jobs' | 'salesWan' | 'taxWan' | 'backers'
>;

/** What a register would hold of a project and no source states, the weightiest first. */
export function unknownOf(project: Project) {
  const fields = [
    ['investment', project.investmentWan],
    ['backers', project.backers[0] ?? null],
    ['capacity', project.capacity],
    ['land', project.landMu],
    ['floor', project.floorM2],
    ['jobs', project.jobs],
    ['sales', project.salesWan],
    ['tax', project.taxWan],
  ] as const;
  return fields.filter(([, value]) => value === null).map(([field]) => field);
}
