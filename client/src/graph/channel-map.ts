import type { RouteBlock, RouteEdge } from './route-block.ts';

/** Gutters from `first` to `last`, and with them the columns between. */
export type Stretch = { first: number; last: number };
type Occupied = Stretch & { y: number; source: number };

const FROM_PORT = 4;

/** What stands in the way of horizontal lines: blocks, other lines, and the short lines at ports. */
export class ChannelMap {
  readonly #blocks: readonly RouteBlock[];
  readonly #shift: number;
  readonly #gap: number;
  readonly #clearance: number;
  readonly #occupied: Occupied[] = [];

  constructor(blocks: readonly RouteBlock[], shift: number, gap: number, clearance: number) {
    this.#blocks = blocks;
    this.#shift = shift;
    this.#gap = gap;
    this.#clearance = clearance;
  }

  occupy(y: number, { first, last }: Stretch, source: number): void {
    this.#occupied.push({ y, first, last, source });
  }

  passesBlocks(y: number, { first, last }: Stretch): boolean {
    return !this.#blocks.some(
      ({ column, top, bottom }) =>
        column >= first && column < last && y > top - this.#clearance && y < bottom + this.#clearance,
    );
  }

  /** One slot a source: its own edges share the line, those of others keep away. */
  passesLines(y: number, { first, last }: Stretch, source: number): boolean {
    return !this.#occupied.some(
      (other) =>
        Math.abs(other.y - y) < this.#gap &&
        other.first <= last &&
        other.last >= first &&
        (other.source !== source || other.y !== y),
    );
  }

  /** Keeps off the heights at which lines leave or enter blocks along the way, the edge's own exact heights excepted. */
  passesPorts(y: number, { first, last }: Stretch, edge: RouteEdge, own: readonly number[]): boolean {
    return !this.#blocks.some(({ column, port }, block) => {
      if (column < first - 1 || column > last) return false;
      const mine = block === edge.source || block === edge.target;
      if (mine && own.includes(y)) return false;
      const heights = mine ? [port - this.#shift, port + this.#shift] : [port - this.#shift, port, port + this.#shift];
      return heights.some((height) => Math.abs(height - y) < FROM_PORT);
    });
  }

  linesOf(source: number): number[] {
    return this.#occupied.filter((line) => line.source === source).map(({ y }) => y);
  }
}
