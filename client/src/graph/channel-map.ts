import { type ChannelHeights, channelHeights } from './channel-heights.ts';
import type { ChannelMeasures, RouteBlock, RouteEdge } from './route-block.ts';
import { firstFrom } from './sorted.ts';

/** Gutters from `first` to `last`, and with them the columns between. */
export type Stretch = { first: number; last: number };
type Standing = RouteBlock & { block: number };
type Occupied = { y: number; source: number };

const FROM_PORT = 4;

/**
 * What stands in the way of horizontal lines: blocks, other lines, and the short lines at ports. Blocks, of which none
 * overlaps another, are held by column and lines by gutter, from top to bottom: only what is near a height is looked at.
 */
export class ChannelMap {
  readonly #columns: Standing[][] = [];
  readonly #gutters: Occupied[][] = [];
  readonly #lines = new Map<number, Set<number>>();
  readonly #heights = new Map<string, ChannelHeights>();
  readonly #shift: number;
  readonly #measures: ChannelMeasures;

  constructor(blocks: readonly RouteBlock[], shift: number, measures: ChannelMeasures) {
    this.#shift = shift;
    this.#measures = measures;
    const fromTop = blocks.map((standing, block) => ({ ...standing, block })).sort((a, b) => a.port - b.port);
    for (const standing of fromTop) {
      const column = this.#columns[standing.column] ?? [];
      column.push(standing);
      this.#columns[standing.column] = column;
    }
  }

  occupy(y: number, { first, last }: Stretch, source: number): void {
    for (let gutter = first; gutter <= last; gutter++) {
      const lines = this.#gutters[gutter] ?? [];
      const place = firstFrom(lines, (line) => line.y >= y);
      lines.splice(place, 0, { y, source });
      this.#gutters[gutter] = lines;
    }
    this.#lines.set(source, this.linesOf(source).add(y));
  }

  passesBlocks(y: number, { first, last }: Stretch): boolean {
    const { clearance } = this.#measures;
    for (let column = first; column < last; column++) {
      const blocks = this.#columns[column] ?? [];
      const above = blocks[firstFrom(blocks, ({ top }) => top - clearance >= y) - 1];
      if (above && y < above.bottom + clearance) return false;
    }
    return true;
  }

  /** One slot a source: its own edges share the line, those of others keep away. */
  passesLines(y: number, { first, last }: Stretch, source: number): boolean {
    const { channelGap } = this.#measures;
    for (let gutter = first; gutter <= last; gutter++) {
      const lines = this.#gutters[gutter] ?? [];
      for (let at = firstFrom(lines, (line) => line.y > y - channelGap); at < lines.length; at++) {
        const line = lines[at] as Occupied;
        if (line.y >= y + channelGap) break;
        if (line.source !== source || line.y !== y) return false;
      }
    }
    return true;
  }

  /** Keeps off the heights at which lines leave or enter blocks along the way, the edge's own exact heights excepted. */
  passesPorts(y: number, { first, last }: Stretch, edge: RouteEdge, own: readonly number[]): boolean {
    const reach = this.#shift + FROM_PORT;
    for (let column = first - 1; column <= last; column++) {
      const blocks = this.#columns[column] ?? [];
      for (let at = firstFrom(blocks, ({ port }) => port > y - reach); at < blocks.length; at++) {
        const { block, port } = blocks[at] as Standing;
        if (port >= y + reach) break;
        const mine = block === edge.source || block === edge.target;
        if (mine && own.includes(y)) continue;
        const ports = [port - this.#shift, port + this.#shift, ...(mine ? [] : [port])];
        if (ports.some((height) => Math.abs(height - y) < FROM_PORT)) return false;
      }
    }
    return true;
  }

  linesOf(source: number): Set<number> {
    return this.#lines.get(source) ?? new Set();
  }

  /** The heights that the blocks along a stretch leave free. */
  heightsAlong({ first, last }: Stretch): ChannelHeights {
    const key = `${first} ${last}`;
    const known = this.#heights.get(key);
    if (known) return known;
    const heights = channelHeights(this.#columns.slice(first, last).flat(), this.#measures);
    this.#heights.set(key, heights);
    return heights;
  }
}
