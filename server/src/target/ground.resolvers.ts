import { nodeId } from '../api/node-id.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import type { GapOf } from '../gap/gap.ts';
import type { Resolvers } from '../gen/schema.ts';
import type { Candidate } from './candidate.ts';
import { type Ground, groundsOf } from './ground.ts';

/** Grounds that are listed at most; the count tells of all. */
const SHOWN = 10;

const grounds = (candidate: Candidate, { segment }: GapOf): Ground[] => {
  const making = candidate.makes.get(segment.key);
  return making ? groundsOf(making, segment) : [];
};

const first = (all: readonly Ground[], size: number | null | undefined): Ground[] =>
  all.slice(0, Math.min(SHOWN, Math.max(0, size ?? SHOWN)));

export const groundResolvers: Resolvers = {
  Target: {
    grounds: ({ ranking, ranked }, { first: size }) => first(grounds(ranked.candidate, ranking.gap), size),
    groundCount: ({ ranking, ranked }) => grounds(ranked.candidate, ranking.gap).length,
  },
  Opportunity: {
    grounds: ({ candidate, gap }, { first: size }) => first(grounds(candidate, gap), size),
    groundCount: ({ candidate, gap }) => grounds(candidate, gap).length,
  },
  Ground: {
    statementId: ({ statements }) => nodeId('Assertion', statements[0] ?? ''),
    product: ({ product }, _, { loaders }) => (product === null ? null : loaders.product.load(product)),
    through: ({ through }) => [...through],
    source: async ({ source }, _, { catalogue }) => {
      const found = (await catalogue()).sources.get(source);
      if (!found) throw new Error(`a ground cites source ${source}, which is not in the graph`);
      return found;
    },
    evidence: ({ statements }, _, context) => evidenceOf(context, statements),
  },
};
