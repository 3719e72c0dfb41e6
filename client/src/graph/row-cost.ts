/** An edge between two columns, left end first. */
export type RowEdge = { source: number; target: number; weight: number };

const CROSSING = 1.6;

/** Two edges that could cross, and the columns between which both run. */
type Pair = { other: number; left: number; right: number };

/**
 * How badly edges run for given rows: their heights, and their crossings when each is drawn as a straight line.
 * The answer is a function of some of the edges, so that a trial move is cheap to judge.
 */
export function rowCost(edges: readonly RowEdge[], columnOf: readonly number[], rows: readonly number[]) {
  const sources = Int32Array.from(edges, ({ source }) => source);
  const targets = Int32Array.from(edges, ({ target }) => target);
  const from = Int32Array.from(edges, ({ source }) => columnOf[source] as number);
  const until = Int32Array.from(edges, ({ target }) => columnOf[target] as number);
  const pairs = edges.map((edge, one): Pair[] =>
    edges.flatMap((second, other) => {
      const left = Math.max(from[one] as number, from[other] as number);
      const right = Math.min(until[one] as number, until[other] as number);
      const related = edge.source === second.source || edge.target === second.target;
      return one === other || related || left >= right ? [] : [{ other, left, right }];
    }),
  );

  const heightAt = (edge: number, column: number): number => {
    const start = rows[sources[edge] as number] as number;
    const end = rows[targets[edge] as number] as number;
    const first = from[edge] as number;
    return start + ((column - first) / ((until[edge] as number) - first)) * (end - start);
  };

  return (some: readonly number[]): number => {
    let cost = 0;
    for (const edge of some) {
      const start = rows[sources[edge] as number] as number;
      const end = rows[targets[edge] as number] as number;
      cost += (edges[edge] as RowEdge).weight * Math.abs(start - end);
      for (const { other, left, right } of pairs[edge] as Pair[]) {
        const before = heightAt(edge, left) - heightAt(other, left);
        const after = heightAt(edge, right) - heightAt(other, right);
        if (before * after < 0) cost += CROSSING;
      }
    }
    return cost;
  };
}
