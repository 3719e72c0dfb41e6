import { DirectedGraph } from 'graphology';
import { betweenness } from 'graphology-metrics/centrality/index.js';
import { articulationPoints } from './articulation-points.ts';
import { type Arrow, dominatorsOf } from './dominators.ts';

/** How critical a segment is in the structure of its chain, whatever stands where. */
type Criticality = { segment: string; betweenness: number; articulation: boolean; dominates: string[] };

/**
 * Betweenness: the share of shortest paths between other segments that pass it (Freeman 1977, by Brandes 2001), over
 * inputs as directed, divided by (n - 1)(n - 2): 0-1. Inputs inside the chain, return edges left out before.
 */
export function criticalityOf(segments: readonly string[], inputs: readonly Arrow[]): Criticality[] {
  const graph = new DirectedGraph();
  for (const segment of segments) graph.addNode(segment);
  for (const { input, buyer } of inputs) graph.mergeEdge(input, buyer);
  const passing = betweenness(graph, { normalized: true, getEdgeWeight: null });
  const number = new Map(segments.map((segment, at) => [segment, at]));
  const cut = articulationPoints(
    segments.length,
    inputs.map(({ input, buyer }) => [number.get(input) ?? 0, number.get(buyer) ?? 0] as const),
  );
  const dominated = dominatorsOf(segments, inputs);
  return segments
    .map((segment, at) => ({
      segment,
      betweenness: passing[segment] ?? 0,
      articulation: cut.has(at),
      dominates: dominated.get(segment) ?? [],
    }))
    .sort((a, b) => b.betweenness - a.betweenness || (a.segment < b.segment ? -1 : 1));
}
