import { evidenceOf } from '../evidence/evidence-of.ts';
import type { Resolvers } from '../gen/schema.ts';
import { placeOf } from '../place/place-name.ts';
import { groundOf } from './gap-ground.ts';
import { outcomesOf } from './gates.ts';
import { macroRegionOf } from './macro-region.ts';
import { isExact } from './range.ts';
import { factorsOfTarget, targetId, weighed } from './target.ts';
import { flagsOf } from './target-flags.ts';
import { targetPage } from './target-page.ts';
import { reasonOf } from './target-reason.ts';

export const targetResolvers: Resolvers = {
  Query: { targets: (_, filter, context) => targetPage(context, filter) },
  Target: {
    id: targetId,
    enterprise: ({ ranked }) => ranked.candidate.enterprise,
    region: ({ ranking, ranked }) => macroRegionOf(ranking.world, ranked.candidate.place),
    gap: ({ ranking }) => ranking.gap,
    rank: ({ ranked }) => ranked.rank,
    rankInterval: ({ ranking, ranked }) => ranking.intervals().get(ranked.candidate.enterprise.key) ?? null,
    viability: ({ ranked }) => ranked.viability,
    attractiveness: ({ ranked }) => ranked.attractiveness,
    known: ({ ranked }) => ranked.known,
    factors: (target) => weighed(factorsOfTarget(target), target.ranking.weights),
    zone: ({ ranking: { world, gap } }) => placeOf(world.catalogue.tree, groundOf(world, gap).zone?.zone ?? null),
    flags: ({ ranked }) => flagsOf(ranked.ranges),
    gates: ({ ranking, ranked, gates }) => outcomesOf(ranking.world, ranked.candidate, gates),
    reason: (target) => reasonOf(factorsOfTarget(target), target.ranking.weights),
  },
  Factor: {
    value: (factor) => (isExact(factor) ? factor.low : null),
    known: (factor) => isExact(factor),
    evidence: ({ statements }, _, context) => evidenceOf(context, statements),
  },
};
