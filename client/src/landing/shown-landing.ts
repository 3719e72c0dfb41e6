import type { LandingQuery } from '../gen/graphql.ts';

/** The answer of `landing`, as the view shows it. */
export type ShownLanding = LandingQuery['landing'];
export type ComparedMap = ShownLanding['before'];
