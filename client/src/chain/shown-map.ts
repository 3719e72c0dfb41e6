import type { ChainMapQuery } from '../gen/graphql.ts';

/** The answer of `chainMap`, as the view shows it. */
export type ShownMap = ChainMapQuery['chainMap'];
