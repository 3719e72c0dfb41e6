/**
 * Where things go. The plane is a grid of cells, a card in the middle of its cell; a new thing takes a free cell near its
 * origin, so that nothing that stands has to make room. The same steps always give the same places.
 */
export const CELL = { width: 176, height: 52 };
export const CARD = { width: 152, height: 36 };

export const GRID = { card: CARD, cell: CELL };

export type Place = { x: number; y: number };
/** On which side of the origin new things are put first. */
export type Side = 'left' | 'right';

type Cell = { column: number; row: number };

const name = ({ column, row }: Cell) => `${column} ${row}`;
const middle = ({ column, row }: Cell): Place => ({ x: column * CELL.width, y: row * CELL.height });
export const cellOf = ({ x, y }: Place): Cell => ({
  column: Math.round(x / CELL.width),
  row: Math.round(y / CELL.height),
});

/** The cells that a card at this place touches: up to four, since a card moved by hand stands anywhere. */
function touched({ x, y }: Place): Cell[] {
  const span = (at: number, length: number, cell: number) => {
    const [from, to] = [Math.round((at - length / 2) / cell), Math.round((at + length / 2 - 1) / cell)];
    return from === to ? [from] : [from, to];
  };
  const rows = span(y, CARD.height, CELL.height);
  return span(x, CARD.width, CELL.width).flatMap((column) => rows.map((row) => ({ column, row })));
}

/** Cards of one step of a cone that stand in one column. */
const TALL = 30;

/** How many columns away from the origin each card of a cone stands, by its step: between two steps one stays empty for the lines. */
export function columnsOfSteps(steps: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  const first = new Map<number, number>();
  let next = 2;
  for (let step = 1; step <= Math.max(0, ...steps); step += 1) {
    first.set(step, next);
    next += Math.max(1, Math.ceil((counts.get(step) ?? 0) / TALL)) + 1;
  }
  const placed = new Map<number, number>();
  return steps.map((step) => {
    const before = placed.get(step) ?? 0;
    placed.set(step, before + 1);
    return (first.get(step) ?? 2) + Math.floor(before / TALL);
  });
}

/** The ground that is taken, and what is still free near a place. */
export class Ground {
  readonly #taken: Set<string>;

  constructor(standing: Iterable<Place>) {
    this.#taken = new Set([...standing].flatMap(touched).map(name));
  }

  #take(cell: Cell): Place {
    this.#taken.add(name(cell));
    return middle(cell);
  }

  /**
   * So many free places beside the origin: the column next to it stays empty for the lines, further ones are filled
   * from the origin's height outwards, the nearest first.
   */
  beside(origin: Place, count: number, side: Side): Place[] {
    const { column, row } = cellOf(origin);
    const sign = side === 'right' ? 1 : -1;
    for (let reach = 4; ; reach *= 2) {
      const free: (Cell & { cost: number })[] = [];
      for (let across = 2; across <= reach + 1; across += 1)
        for (let along = -2 * reach; along <= 2 * reach; along += 1) {
          const cell = { column: column + sign * across, row: row + along };
          const cost = Math.hypot((across - 1) * CELL.width, along * CELL.height * 1.2);
          if (!this.#taken.has(name(cell))) free.push({ ...cell, cost });
        }
      if (free.length < count) continue;
      free.sort((a, b) => a.cost - b.cost || a.row - b.row || a.column - b.column);
      return free.slice(0, count).map((cell) => this.#take(cell));
    }
  }

  /** The free place of one column that is nearest to a height. */
  inColumn({ column, row }: Cell): Place {
    for (let away = 0; ; away += 1)
      for (const at of away === 0 ? [row] : [row + away, row - away]) {
        const cell = { column, row: at };
        if (!this.#taken.has(name(cell))) return this.#take(cell);
      }
  }
}

/** The place itself where no card stands in the way, else a free one above or below. */
export function freeNear(place: Place, standing: readonly Place[]): Place {
  const isTaken = standing.some(
    ({ x, y }) => Math.abs(x - place.x) < CARD.width && Math.abs(y - place.y) < CARD.height,
  );
  return isTaken ? new Ground(standing).inColumn(cellOf(place)) : place;
}
