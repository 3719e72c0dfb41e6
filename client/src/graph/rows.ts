import { type RowEdge, rowCost } from './row-cost.ts';

/**
 * The row of each block. The spine has row 0; the rest is ordered by barycentre sweeps and then improved by moves and
 * swaps inside a column as long as edges get shorter or cross less. Deterministic.
 */
export type RowTask = {
  columnOf: readonly number[];
  columnCount: number;
  /** Rows that a block takes below its own (frames and cards with a frame inside the lane). */
  below: readonly number[];
  spine: readonly number[];
  /** Columns in which row 0 stays free, because the spine passes. */
  passed: ReadonlySet<number>;
  edges: readonly RowEdge[];
  /** Blocks that want to be outermost in their column, and how many segments hang on them. */
  hanging: ReadonlyMap<number, number>;
};

const SWEEPS = 4;
const NOT_OUTERMOST = { each: 5, member: 1.5 } as const;
/** What hangs on a block takes about so many rows; it should not make the picture higher. */
const HANGING = { rows: 1.3, cost: 1.5 } as const;
/** Rows beyond those of the tallest column, to bring a block to the outside. */
const MORE_ROWS = { most: 2, cost: 2 } as const;
const FAR_FROM_SPINE = 0.12;

export function assignRows(task: RowTask): number[] {
  const { columnOf, columnCount, below, spine, passed, edges, hanging } = task;
  const columns = Array.from({ length: columnCount }, (_, column) =>
    columnOf.flatMap((own, block) => (own === column ? [block] : [])),
  );
  const onSpine = new Set(spine);
  const rows = columnOf.map(() => 0);
  const size = (block: number) => 1 + (below[block] as number);
  const taken = (column: number) =>
    (columns[column] as number[]).reduce((sum, block) => sum + size(block), passed.has(column) ? 1 : 0);
  const most = Math.max(1, ...columns.map((_, column) => taken(column)));
  const first = -Math.floor((most - 1) / 2);
  const last = most - 1 + first;
  const touching: number[][] = columnOf.map(() => []);
  edges.forEach(({ source, target }, edge) => {
    touching[source]?.push(edge);
    touching[target]?.push(edge);
  });

  const wish = (block: number): number => {
    const around = (touching[block] as number[]).map((edge) => {
      const { source, target } = edges[edge] as RowEdge;
      return rows[source === block ? target : source] as number;
    });
    return around.length === 0 ? 0 : around.reduce((sum, row) => sum + row, 0) / around.length;
  };

  /** Stacks the blocks of a column above and below its spine, as near to their wishes as the order allows. */
  const stack = (column: number) => {
    const members = columns[column] as number[];
    const middle = members.find((block) => onSpine.has(block));
    const others = members
      .filter((block) => block !== middle)
      .map((block) => ({ block, wish: wish(block) }))
      .sort((a, b) => a.wish - b.wish || a.block - b.block);
    const held = middle !== undefined || passed.has(column);
    const start = held ? 1 + (middle === undefined ? 0 : (below[middle] as number)) : 0;
    let best = { cost: Number.POSITIVE_INFINITY, places: [] as number[] };
    for (let above = 0; above <= others.length; above++) {
      const places = new Array<number>(others.length).fill(0);
      let row = 0;
      for (let at = above - 1; at >= 0; at--) {
        row -= size(others[at]?.block as number);
        places[at] = row;
      }
      row = start;
      for (let at = above; at < others.length; at++) {
        places[at] = row;
        row += size(others[at]?.block as number);
      }
      const overflow = Math.max(0, first - Math.min(0, ...places)) + Math.max(0, row - 1 - last);
      const cost = others.reduce(
        (sum, other, at) => sum + Math.abs(other.wish - (places[at] as number)),
        50 * overflow,
      );
      if (cost < best.cost) best = { cost, places };
    }
    others.forEach(({ block }, at) => {
      rows[block] = best.places[at] as number;
    });
  };

  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let step = 0; step < columnCount; step++) stack(sweep % 2 === 0 ? columnCount - 1 - step : step);
  }

  const judge = rowCost(edges, columnOf, rows);
  const notOutermost = (column: number): number => {
    const own = columns[column] as number[];
    let cost = 0;
    for (const block of own) {
      const members = hanging.get(block);
      if (members === undefined) continue;
      const row = rows[block] as number;
      const above = own.some((other) => (rows[other] as number) < row);
      const below = own.some((other) => (rows[other] as number) > row);
      if (above && below) cost += NOT_OUTERMOST.each + NOT_OUTERMOST.member * members;
      else {
        const up = above ? Number.POSITIVE_INFINITY : first - row + HANGING.rows;
        const down = below ? Number.POSITIVE_INFINITY : row + HANGING.rows - last;
        cost += HANGING.cost * Math.max(0, Math.min(up, down));
      }
    }
    return cost;
  };
  const costOf = (column: number, some: readonly number[], blocks: readonly number[]) =>
    judge(some) +
    notOutermost(column) +
    blocks.reduce((sum, block) => {
      const row = rows[block] as number;
      const beyond = Math.max(0, first - row, row + (below[block] as number) - last);
      return sum + FAR_FROM_SPINE * Math.abs(row) + MORE_ROWS.cost * beyond;
    }, 0);

  const collides = (column: number, block: number): boolean => {
    const top = rows[block] as number;
    const bottom = top + (below[block] as number);
    if (top < first - MORE_ROWS.most || bottom > last + MORE_ROWS.most) return true;
    if (passed.has(column) && top <= 0 && bottom >= 0) return true;
    return (columns[column] as number[]).some(
      (other) =>
        other !== block &&
        top <= (rows[other] as number) + (below[other] as number) &&
        bottom >= (rows[other] as number),
    );
  };

  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let improved = false;
    columns.forEach((members, column) => {
      const free = members.filter((block) => !onSpine.has(block));
      for (const block of free) {
        const home = rows[block] as number;
        let best = { cost: costOf(column, touching[block] as number[], [block]) - 1e-6, row: home };
        for (let row = first - MORE_ROWS.most; row <= last + MORE_ROWS.most; row++) {
          rows[block] = row;
          if (row === home || collides(column, block)) continue;
          const cost = costOf(column, touching[block] as number[], [block]);
          if (cost < best.cost) best = { cost, row };
        }
        rows[block] = best.row;
        improved ||= best.row !== home;
      }
      for (const one of free) {
        for (const other of free) {
          if (other <= one || below[one] !== below[other]) continue;
          const some = [...new Set([...(touching[one] as number[]), ...(touching[other] as number[])])];
          const before = costOf(column, some, [one, other]);
          const swap = () => {
            const row = rows[one] as number;
            rows[one] = rows[other] as number;
            rows[other] = row;
          };
          swap();
          if (costOf(column, some, [one, other]) < before - 1e-6) improved = true;
          else swap();
        }
      }
    });
    if (!improved) break;
  }
  return rows;
}
