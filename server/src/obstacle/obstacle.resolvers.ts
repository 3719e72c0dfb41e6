import { dayOf } from '../api/date.ts';
import { nodeId } from '../api/node-id.ts';
import { payloadOf } from '../change/payload.ts';
import { assertionKey } from '../evidence/evidence.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import { projectsOf } from '../gap/evidence-keys.ts';
import type { Resolvers } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { addObstacle, changeObstacle } from './change-obstacle.ts';
import { byUrgency, obstaclesAt } from './obstacle.ts';
import { obstaclesOfArea } from './obstacles-of-area.ts';

export const obstacleResolvers: Resolvers = {
  Query: { obstacles: (_, filter, context) => obstaclesOfArea(context, filter) },
  Mutation: {
    addObstacle: async (_, { project, revision, obstacle, by }, context) =>
      payloadOf(context, await addObstacle(context, { project, revision, by }, obstacle), project),
    changeObstacle: async (_, { obstacle, revision, change, by }, context) => {
      const { subject, ...made } = await changeObstacle(context, { obstacle, revision, by }, change);
      return payloadOf(context, made, subject);
    },
  },
  Obstacle: {
    id: ({ obstacle, asOf }) => nodeId('Obstacle', `${obstacle}|${formatDay(asOf)}`),
    asOf: ({ asOf }) => formatDay(asOf),
    project: async ({ project, asOf }, _, { loaders }) => {
      const found = await loaders.projectAt(asOf).load(project);
      if (!found) throw new Error(`an obstacle holds up ${project}, which is not there`);
      return found;
    },
    text: ({ text, textEn }) => ({ zh: text, en: textEn ?? text }),
    due: ({ dueText }) => dueText,
    since: ({ since }) => (since > 0 ? formatDay(since) : null),
    evidence: ({ obstacle, numbers }, _, context) =>
      evidenceOf(
        context,
        [...numbers].reverse().map((number) => assertionKey('obstacles', obstacle, String(number))),
      ),
  },
  Project: {
    obstacles: async ({ key }, { asOf }, { loaders, catalogue }) =>
      obstaclesAt(await loaders.obstacles.load(key), dayOf(asOf, (await catalogue()).defaultDay)),
  },
  Gap: {
    obstacles: async (gap, _, { loaders }) => {
      const rows = await Promise.all(projectsOf(gap).map(({ key }) => loaders.obstacles.load(key)));
      return obstaclesAt(rows.flat(), gap.assessment.scope.asOf)
        .filter(({ state }) => state === 'OPEN')
        .sort(byUrgency);
    },
  },
};
