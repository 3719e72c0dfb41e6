import { afterEach, beforeEach, expect } from 'vitest';
import type { Graph } from '../../server/src/neo4j/graph.ts';
import { codes, type Outcome } from '../change/change.ts';
import { graphContents } from '../change/graph-contents.ts';
import type { Api } from '../setup/api.ts';
import { undoNow } from './merge.ts';

/** What a test notes here as made is undone after it, the last first; then the graph must be as it was. */
export function madeAndUndone(api: Api & { readonly graph: Graph }): Outcome[] {
  const made: Outcome[] = [];
  let untouched: string[];
  beforeEach(async () => {
    made.length = 0;
    untouched = await graphContents(api.graph);
  });
  afterEach(async () => {
    for (const each of made.toReversed()) expect(codes(await undoNow(api, each))).toEqual([]);
    expect(await graphContents(api.graph)).toEqual(untouched);
  });
  return made;
}
