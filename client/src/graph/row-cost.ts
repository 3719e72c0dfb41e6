/** An edge between two columns, left end first. */
export type RowEdge = { source: number; target: number; weight: number };

const CROSSING = 1.6;

/**
 * How badly edges run for given rows: their heights, and their crossings when each is drawn as a straight line.
 * `costOf(edges)` is the share of those edges only, so that a trial move is cheap to judge.
 */
export function rowCost(edges: readonly RowEdge[], columnOf: readonly number[], rows: readonly number[]) {
  const from = edges.map(({ source }) => columnOf[source] as number);
  const until = edges.map(({ target }) => columnOf[target] as number);

  const heightAt = (edge: number, column: number): number => {
    const { source, target } = edges[edge] as RowEdge;
    const start = rows[source] as number;
    const share = (column - (from[edge] as number)) / ((until[edge] as number) - (from[edge] as number));
    return start + share * ((rows[target] as number) - start);
  };

  const cross = (one: number, other: number): boolean => {
    const a = edges[one] as RowEdge;
    const b = edges[other] as RowEdge;
    if (a.source === b.source || a.target === b.target) return false;
    const left = Math.max(from[one] as number, from[other] as number);
    const right = Math.min(until[one] as number, until[other] as number);
    if (left >= right) return false;
    return (heightAt(one, left) - heightAt(other, left)) * (heightAt(one, right) - heightAt(other, right)) < 0;
  };

  return (some: readonly number[]): number => {
    let cost = 0;
    for (const edge of some) {
      const { source, target, weight } = edges[edge] as RowEdge;
      cost += weight * Math.abs((rows[source] as number) - (rows[target] as number));
      for (let other = 0; other < edges.length; other++) if (other !== edge && cross(edge, other)) cost += CROSSING;
    }
    return cost;
  };
}
