/** A block as the router sees it: its column, vertical extent and the height at which lines enter and leave. */
export type RouteBlock = { column: number; top: number; bottom: number; port: number };
export type RouteEdge = { source: number; target: number; returning: boolean };

/** An edge goes round when it does not lead to the right: it returns, or its ends share a column. */
export function goesRound(blocks: readonly RouteBlock[], { source, target, returning }: RouteEdge): boolean {
  return returning || (blocks[source] as RouteBlock).column >= (blocks[target] as RouteBlock).column;
}

/** The heights at which an edge leaves, crosses the columns between, and arrives. Gutter n lies left of column n. */
export type Passage = { out: number; channel: number; into: number; firstGutter: number; lastGutter: number };
export type ChannelMeasures = { channelGap: number; portShift: number; clearance: number };
