/** A block as the router sees it: its column, vertical extent and the height at which lines enter and leave. */
export type RouteBlock = { column: number; top: number; bottom: number; port: number };
export type RouteEdge = { source: number; target: number; returning: boolean };

/** The heights at which an edge leaves, crosses the columns between, and arrives. Gutter n lies left of column n. */
export type Passage = { out: number; channel: number; into: number; firstGutter: number; lastGutter: number };

type Occupied = { y: number; first: number; last: number; source: number };
export type ChannelMeasures = { channelGap: number; portShift: number; clearance: number };

const TURN = 14;
const OUTSIDE = 30;
const OWN_TRUNK = -24;

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
  const { channelGap, clearance } = measures;
  const shift = shifted ? measures.portShift : 0;
  const occupied: Occupied[] = [];
  const passages = new Array<Passage>(edges.length);
  const at = (block: number) => blocks[block] as RouteBlock;

  const freeBetween = (first: number, last: number, y: number, gap = clearance) =>
    !blocks.some(
      (block) => block.column > first && block.column < last && y > block.top - gap && y < block.bottom + gap,
    );

  /** One slot a source: its own edges share the line, those of others keep away. */
  const collides = (y: number, first: number, last: number, source: number) =>
    occupied.some(
      (other) =>
        Math.abs(other.y - y) < channelGap &&
        other.first <= last &&
        other.last >= first &&
        (other.source !== source || other.y !== y),
    );

  const meetsPort = (y: number, edge: RouteEdge, first: number, last: number, own: readonly number[]) =>
    blocks.some((block, index) => {
      if (block.column < first - 1 || block.column > last) return false;
      if (index === edge.source || index === edge.target)
        return [block.port - shift, block.port + shift].some((port) => Math.abs(port - y) < 4 && !own.includes(y));
      return [block.port - shift, block.port, block.port + shift].some((port) => Math.abs(port - y) < 4);
    });

  const straight = new Set<number>();
  edges.forEach((edge, index) => {
    const source = at(edge.source);
    const target = at(edge.target);
    if (edge.returning || source.column >= target.column || source.port !== target.port) return;
    if (!freeBetween(source.column, target.column, source.port)) return;
    straight.add(index);
    const firstGutter = source.column + 1;
    const lastGutter = target.column;
    passages[index] = { out: source.port, channel: source.port, into: target.port, firstGutter, lastGutter };
    occupied.push({ y: source.port, first: firstGutter, last: lastGutter, source: edge.source });
  });

  const order = edges.map((_, index) => index).filter((index) => !straight.has(index));
  const span = (index: number) => at(edges[index]?.target as number).column - at(edges[index]?.source as number).column;
  order.sort((a, b) => Number(edges[a]?.returning) - Number(edges[b]?.returning) || span(a) - span(b) || a - b);

  for (const index of order) {
    const edge = edges[index] as RouteEdge;
    const source = at(edge.source);
    const target = at(edge.target);
    const out = source.port + shift;
    const into = target.port - shift;
    const round = edge.returning || source.column >= target.column;
    const firstGutter = round ? Math.min(source.column + 1, target.column) : source.column + 1;
    const lastGutter = round ? Math.max(source.column + 1, target.column) : target.column;
    if (!round && firstGutter === lastGutter) {
      passages[index] = { out, channel: into, into, firstGutter, lastGutter };
      continue;
    }
    const crossed = blocks.filter((block) =>
      round
        ? block.column >= firstGutter && block.column < lastGutter
        : block.column > source.column && block.column < target.column,
    );
    const lowest = Math.max(source.bottom, target.bottom, ...crossed.map((block) => block.bottom));
    const highest = Math.min(...crossed.map((block) => block.top), source.port, target.port);
    const heights = new Map<number, number>();
    const offer = (y: number, cost: number) =>
      heights.set(y, Math.min(cost, heights.get(y) ?? Number.POSITIVE_INFINITY));
    for (let slot = 0; slot < edges.length + 2; slot++) {
      offer(lowest + clearance + slot * channelGap, OUTSIDE);
      if (!round) offer(highest - clearance - slot * channelGap, OUTSIDE);
    }
    if (!round) {
      offer(out, 0);
      offer(into, 0);
      for (const { top, bottom } of freeStrips(crossed, clearance)) {
        const middle = Math.round((top + bottom) / 2);
        for (let slot = 0; middle - slot >= top; slot += channelGap) {
          offer(middle - slot, TURN + slot / 4);
          offer(middle + slot, TURN + slot / 4);
        }
      }
      for (const other of occupied) if (other.source === edge.source) offer(other.y, TURN);
    }
    let best = { cost: Number.POSITIVE_INFINITY, y: lowest };
    for (const [y, extra] of heights) {
      if (Math.abs(y - out) + Math.abs(y - into) + extra + OWN_TRUNK >= best.cost) continue;
      if (round ? y <= lowest : !freeBetween(source.column, target.column, y)) continue;
      if (collides(y, firstGutter, lastGutter, edge.source)) continue;
      if (meetsPort(y, edge, firstGutter, lastGutter, [out, into])) continue;
      const trunk = occupied.some((other) => other.y === y && other.source === edge.source) ? OWN_TRUNK : 0;
      const cost = Math.abs(y - out) + Math.abs(y - into) + extra + trunk;
      if (cost < best.cost) best = { cost, y };
    }
    passages[index] = { out, channel: best.y, into, firstGutter: source.column + 1, lastGutter: target.column };
    occupied.push({ y: best.y, first: firstGutter, last: lastGutter, source: edge.source });
  }
  return passages;
}

/** Heights between blocks, of all columns at once, that no block touches. */
function freeStrips(blocks: readonly RouteBlock[], clearance: number): { top: number; bottom: number }[] {
  const walls = [...blocks].sort((a, b) => a.top - b.top);
  const strips: { top: number; bottom: number }[] = [];
  let floor = Number.NEGATIVE_INFINITY;
  for (const wall of walls) {
    if (floor !== Number.NEGATIVE_INFINITY && wall.top - clearance >= floor + clearance) {
      strips.push({ top: floor + clearance, bottom: wall.top - clearance });
    }
    floor = Math.max(floor, wall.bottom);
  }
  return strips;
}
