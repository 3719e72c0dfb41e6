import type { Context } from '../api/context.ts';
import { nodeId } from '../api/node-id.ts';
import { ReadableError } from '../errors.ts';
import type { Cone, QueryConeArgs, Standing } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { statement } from '../neo4j/statement.ts';
import { dayAsked } from './day-asked.ts';
import { noSuch, startOf } from './explored.ts';
import { evidenceIdOf, KINDS, type Label, linkId } from './links.ts';

const statements = { UPSTREAM: statement('explore/cone-upstream'), DOWNSTREAM: statement('explore/cone-downstream') };

export const DEFAULTS = {
  /** As many things as a picture holds; the nearest are given. */
  most: 1_500,
  steps: 8,
};

type NodeCells = [label: Label, key: string, name: string, nameEn: string | null, step: number];
type LinkCells = [input: string, buyer: string, essential: boolean | null, key: string, standing: Standing | null];

/**
 * What is needed to make a segment or a product, or what it is needed for, to so many steps; recycling is left out, so that nothing is
 * upstream of itself. Errors: BAD_ID, NOT_FOUND, BAD_DATE, TOO_MANY, BAD_PAGE_SIZE.
 */
export async function coneOf(context: Context, { id, direction, steps, skip = 0, asOf }: QueryConeArgs): Promise<Cone> {
  const { label, key } = startOf('id', id);
  if (label !== 'Segment' && label !== 'Product')
    throw new ReadableError(
      'BAD_ID',
      {
        zh: `上下游只能从环节或产品问起（参数 id），收到的是 ${label}。`,
        en: `What is upstream or downstream can be asked of a segment or a product (argument id); this was of ${label}.`,
      },
      { argument: 'id', value: id },
    );
  if (steps < 1 || steps > DEFAULTS.steps)
    throw new ReadableError(
      'TOO_MANY',
      {
        zh: `steps 须在 1 与 ${DEFAULTS.steps} 之间，收到的是 ${steps}。`,
        en: `steps must be from 1 to ${DEFAULTS.steps}; it was ${steps}.`,
      },
      { argument: 'steps', value: steps },
    );
  if (skip < 0)
    throw new ReadableError(
      'BAD_PAGE_SIZE',
      { zh: `skip 须 ≥ 0，收到的是 ${skip}。`, en: `skip must be ≥ 0; it was ${skip}.` },
      { argument: 'skip', value: skip },
    );
  const day = dayAsked(asOf);
  const parameters = {
    ...{ label, key, asOf: BigInt(day), steps: BigInt(steps) },
    ...{ skip: BigInt(skip), limit: BigInt(DEFAULTS.most) },
  };
  const [[row], newest] = await Promise.all([
    context.graph.read(statements[direction], parameters),
    asOf == null ? context.catalogue().then(({ defaultDay }) => defaultDay) : day,
  ]);
  if (!row) throw await noSuch(context, 'id', id);
  const nodes = row.nodes as NodeCells[];
  // The start stands first, at step 0, so that the edges can name it.
  const place = new Map([key, ...nodes.map(([, each]) => each)].map((each, at) => [each, at]));
  const at = (each: string) => place.get(each) as number;
  const links = (row.links as LinkCells[]).filter(([input]) => place.has(input));
  const all: NodeCells[] = [[label, key, String(row.start), row.startEn as string | null, 0], ...nodes];
  return {
    asOf: formatDay(newest),
    shown: nodes.length,
    total: Number(row.total),
    nodes: {
      id: all.map(([kind, each]) => nodeId(kind, each)),
      kind: all.map(([kind]) => KINDS[kind].kind),
      name: all.map(([, , name]) => name),
      nameEn: all.map(([, , , nameEn]) => nameEn),
      step: all.map(([, , , , step]) => step),
    },
    edges: {
      source: links.map(([input]) => at(input)),
      target: links.map(([, buyer]) => at(buyer)),
      essential: links.map(([, , essential]) => essential),
      standing: links.map(([, , , , standing]) => standing),
      id: links.map(([input, buyer, , each]) => linkId('INPUT_OF', each, { label, key: input }, { label, key: buyer })),
      evidence: links.map(([input, , , each]) => evidenceIdOf('INPUT_OF', each, { label, key: input })),
    },
  };
}
