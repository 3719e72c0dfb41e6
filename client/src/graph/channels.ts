import { ChannelMap, type Stretch } from './channel-map.ts';
import { type ChannelMeasures, goesRound, type Passage, type RouteBlock, type RouteEdge } from './route-block.ts';

const OWN_TRUNK = -24;
const OUTSIDE = 30;

/**
 * Gives every edge its heights. An edge that spans several columns takes a free channel between the blocks of all
 * columns it crosses, with one slot per source; a returning edge goes round below everything on its way.
 */
export function assignChannels(
  blocks: readonly RouteBlock[],
  edges: readonly RouteEdge[],
  measures: ChannelMeasures,
  shifted: boolean,
): Passage[] {
  const shift = shifted ? measures.portShift : 0;
  const channels = new ChannelMap(blocks, shift, measures);
  const passages = new Array<Passage | undefined>(edges.length).fill(undefined);
  const at = (block: number) => blocks[block] as RouteBlock;

  edges.forEach((edge, index) => {
    const passage = straightPassage(at(edge.source), at(edge.target), edge, channels);
    if (!passage) return;
    passages[index] = passage;
    channels.occupy(passage.channel, { first: passage.firstGutter, last: passage.lastGutter }, edge.source);
  });

  const span = ({ source, target }: RouteEdge) => at(target).column - at(source).column;
  const order = edges
    .map((edge, index) => ({ edge, index }))
    .filter(({ index }) => passages[index] === undefined)
    .sort(
      (a, b) => Number(a.edge.returning) - Number(b.edge.returning) || span(a.edge) - span(b.edge) || a.index - b.index,
    );
  for (const { edge, index } of order) {
    const source = at(edge.source);
    const target = at(edge.target);
    const gutters = { firstGutter: source.column + 1, lastGutter: target.column };
    const ends = { out: source.port + shift, into: target.port - shift };
    if (!goesRound(blocks, edge) && gutters.firstGutter === gutters.lastGutter) {
      passages[index] = { ...ends, ...gutters, channel: ends.into };
      continue;
    }
    const along: Stretch = {
      first: Math.min(gutters.firstGutter, gutters.lastGutter),
      last: Math.max(gutters.firstGutter, gutters.lastGutter),
    };
    const channel = bestHeight(blocks, edge, along, ends, edges.length + 2, measures, channels);
    passages[index] = { ...ends, ...gutters, channel };
    channels.occupy(channel, along, edge.source);
  }
  return passages as Passage[];
}

function straightPassage(
  source: RouteBlock,
  target: RouteBlock,
  edge: RouteEdge,
  channels: ChannelMap,
): Passage | null {
  if (edge.returning || source.column >= target.column || source.port !== target.port) return null;
  const gutters = { firstGutter: source.column + 1, lastGutter: target.column };
  if (!channels.passesBlocks(source.port, { first: gutters.firstGutter, last: gutters.lastGutter })) return null;
  return { out: source.port, channel: source.port, into: target.port, ...gutters };
}

/** Straight on, through a free strip, outside of everything, or along a line that the source has: the least detour. */
function bestHeight(
  blocks: readonly RouteBlock[],
  edge: RouteEdge,
  along: Stretch,
  { out, into }: { out: number; into: number },
  slots: number,
  { clearance, channelGap }: ChannelMeasures,
  channels: ChannelMap,
): number {
  const ends = [blocks[edge.source] as RouteBlock, blocks[edge.target] as RouteBlock] as const;
  const round = goesRound(blocks, edge);
  const own = channels.linesOf(edge.source);
  const { inside, top, bottom } = channels.heightsAlong(along);

  let best = { cost: Number.POSITIVE_INFINITY, y: into };
  const detour = (y: number) => Math.abs(y - out) + Math.abs(y - into);
  const consider = (y: number, against: number) => {
    const cost = detour(y) + against + (own.has(y) ? OWN_TRUNK : 0);
    if (cost >= best.cost) return;
    const free =
      channels.passesBlocks(y, along) &&
      channels.passesLines(y, along, edge.source) &&
      channels.passesPorts(y, along, edge, [out, into]);
    if (free) best = { cost, y };
  };
  /** Farther out is only worse. */
  const considerOutside = (from: number, step: number) => {
    for (let slot = 0; slot < slots; slot++) {
      const y = from + slot * step;
      if (detour(y) + OUTSIDE + OWN_TRUNK >= best.cost) return;
      consider(y, OUTSIDE);
    }
  };

  if (!round) {
    consider(out, 0);
    consider(into, 0);
    for (const { y, cost } of inside) consider(y, cost);
  }
  considerOutside(Math.max(bottom, ends[0].bottom, ends[1].bottom) + clearance, channelGap);
  if (!round) {
    considerOutside(Math.min(top, ends[0].port, ends[1].port) - clearance, -channelGap);
    for (const y of own) consider(y, 0);
  }
  return best.y;
}
