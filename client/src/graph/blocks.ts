import type { ChainMapData } from './chain-map.ts';

/** What takes a place in a lane: one card, or a frame of side segments that cannot hang on a single buyer. */
export type Block = { members: number[]; framed: boolean; lane: number };
/** Side segments of one group that sell to the same buyers and need nothing: they hang above or below them. */
export type Attachment = { members: number[]; buyers: number[] };
export type BlockEdge = { source: number; target: number; inputs: number[]; essential: boolean; returning: boolean };
export type Blocks = { blocks: Block[]; attachments: Attachment[]; edges: BlockEdge[] };

type Neighbours = { buyers: number[][]; needs: boolean[]; returns: boolean[] };

function neighbours({ segments, inputs }: ChainMapData): Neighbours {
  const count = segments.id.length;
  const found: Neighbours = {
    buyers: Array.from({ length: count }, () => []),
    needs: new Array(count).fill(false),
    returns: new Array(count).fill(false),
  };
  inputs.source.forEach((source, at) => {
    const target = inputs.target[at] as number;
    if (inputs.returning[at]) {
      found.returns[source] = true;
      found.returns[target] = true;
    } else {
      found.buyers[source]?.push(target);
      found.needs[target] = true;
    }
  });
  return found;
}

/** Groups side segments; `hangs` decides, by the segments they sell to, which hang on their buyers. */
export function makeBlocks(map: ChainMapData, hangs: (buyers: readonly number[]) => boolean): Blocks {
  const { segments, inputs } = map;
  const { buyers, needs, returns } = neighbours(map);
  const blocks: Block[] = [];
  const hanging = new Map<string, number[]>();
  const apart = new Map<string, number>();
  const blockOf = new Array<number>(segments.id.length).fill(-1);

  segments.side.forEach((side, segment) => {
    const lane = segments.lane[segment] as number;
    const sells = [...(buyers[segment] as number[])].sort((a, b) => a - b);
    if (!side) {
      blockOf[segment] = blocks.push({ members: [segment], framed: false, lane }) - 1;
      return;
    }
    const alone = needs[segment] || returns[segment] || sells.length === 0;
    const key = `${segments.group[segment]}|${sells}|${lane}|${alone ? segment : ''}`;
    if (!alone && hangs(sells)) {
      const together = hanging.get(key);
      if (together) together.push(segment);
      else hanging.set(key, [segment]);
      return;
    }
    const frame = apart.get(key) ?? blocks.push({ members: [], framed: true, lane }) - 1;
    apart.set(key, frame);
    blocks[frame]?.members.push(segment);
    blockOf[segment] = frame;
  });

  const attachments = [...hanging.values()].map((members) => ({
    members,
    buyers: [...new Set(buyers[members[0] as number]?.map((buyer) => blockOf[buyer] as number))],
  }));

  const edges = new Map<string, BlockEdge>();
  inputs.source.forEach((from, at) => {
    const source = blockOf[from] as number;
    const target = blockOf[inputs.target[at] as number] as number;
    if (source < 0 || source === target) return;
    const returning = inputs.returning[at] as boolean;
    const key = `${source}>${target}${returning ? '<' : ''}`;
    const edge = edges.get(key) ?? { source, target, inputs: [], essential: false, returning };
    edge.inputs.push(at);
    edge.essential ||= inputs.essential[at] as boolean;
    edges.set(key, edge);
  });
  return { blocks, attachments, edges: [...edges.values()] };
}
