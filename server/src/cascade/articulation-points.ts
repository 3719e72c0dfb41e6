/**
 * Articulation points of an undirected graph: nodes without which a connected part falls into several. Tarjan (1972),
 * "Depth-first search and linear graph algorithms". Nodes are numbers from 0.
 */
export function articulationPoints(nodes: number, edges: readonly (readonly [number, number])[]): Set<number> {
  const neighbours: number[][] = Array.from({ length: nodes }, () => []);
  for (const [a, b] of edges) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const found = new Set<number>();
  /** When a node was met, from 1. */
  const met: number[] = [];
  let clock = 0;

  /** Depth first; gives the earliest that a node and what hangs below it reach. */
  const visit = (node: number, from: number | null): number => {
    clock += 1;
    const own = clock;
    met[node] = own;
    let reached = own;
    let branches = 0;
    for (const other of neighbours[node] ?? []) {
      if (other === from) continue;
      const known = met[other];
      if (known === undefined) branches += 1;
      const below = known ?? visit(other, node);
      reached = Math.min(reached, below);
      if (known === undefined && from !== null && below >= own) found.add(node);
    }
    if (from === null && branches > 1) found.add(node);
    return reached;
  };
  for (let node = 0; node < nodes; node += 1) if (met[node] === undefined) visit(node, null);
  return found;
}
