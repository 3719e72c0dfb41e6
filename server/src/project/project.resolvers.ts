import { loadAll } from '../api/loaders.ts';
import { nodeId } from '../api/node-id.ts';
import { assertionKey } from '../evidence/evidence.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import type { Resolvers } from '../gen/schema.ts';
import { placeOf } from '../place/place-name.ts';

export const projectResolvers: Resolvers = {
  Project: {
    id: ({ key }) => nodeId('Project', key),
    placeName: async ({ place }, _, { catalogue }) => placeOf((await catalogue()).tree, place)?.name ?? null,
    placeNameEn: async ({ place }, _, { catalogue }) => placeOf((await catalogue()).tree, place)?.nameEn ?? null,
    phaseOf: ({ phaseOf }, _, { loaders }) => (phaseOf ? loaders.project.load(phaseOf) : null),
    segments: async ({ segments }, _, { catalogue }) => {
      const { structure } = await catalogue();
      return segments.map((key) => structure.segments.get(key)).filter((segment) => segment !== undefined);
    },
    backers: ({ backers }, _, { loaders }) => loadAll(loaders.enterprise, backers),
    stageEvents: ({ key }, _, { loaders }) => loaders.stageEvents.load(key),
    evidence: async ({ key }, _, context) =>
      evidenceOf(
        context,
        (await context.loaders.projectStatements.load(key)).map((statement) => statement.key),
      ),
  },
  StageEvent: {
    id: ({ key }) => nodeId('StageEvent', key),
    evidence: ({ key }, _, context) => evidenceOf(context, [assertionKey('stage_events', key)]),
  },
};
