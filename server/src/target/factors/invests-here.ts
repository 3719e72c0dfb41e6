import { assertionKey } from '../../evidence/evidence.ts';
import type { BackedProject } from '../candidate.ts';
import { type Asked, type FactorRule, nameIn, OUR_RECKONING, titlesOf } from '../factor-rule.ts';
import { exactly, type Range } from '../range.ts';

/**
 * INVESTS_HERE 已在本市投资（以企招商）= 100 when it backs a project sited at home that was not stopped, else 0
 * (design §5). Source: backers and sites of projects. Default: 0, for what is invested at home is what sources follow.
 */
export const investsHereOf = (projectsAtHome: number): Range => exactly(projectsAtHome > 0 ? 100 : 0);

const atHome = ({ candidate, gap }: Asked): BackedProject[] =>
  candidate.projects.filter(
    ({ place, stopped }) => !stopped && place !== null && gap.assessment.scope.homeInside.has(place),
  );

export const investsHere: FactorRule = {
  name: 'INVESTS_HERE',
  shared: false,
  range: (asked) => investsHereOf(asked.candidate.projects.length > 0 ? atHome(asked).length : 0),
  tell(asked) {
    const projects = atHome(asked);
    const [first] = projects;
    if (!first)
      return {
        source: OUR_RECKONING,
        sentence: { zh: '本市项目的投资方中没有它。', en: 'It is not among the backers of projects at home.' },
        statements: [],
      };
    const name = nameIn(first);
    const more = projects.length - 1;
    return {
      source: titlesOf(
        asked.world,
        projects.map(({ source }) => source),
      ),
      sentence: {
        zh: `已投资本市项目“${name.zh}”${more > 0 ? `等 ${projects.length} 个` : ''}。`,
        en: `It backs the project "${name.en}" at home${more > 0 ? ` and ${more} more` : ''}.`,
      },
      statements: projects.map(({ key }) => assertionKey('backers', key)),
    };
  },
};
