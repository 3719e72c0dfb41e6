import type { Atlas } from './read-atlas.ts';

export type Point = { x: number; y: number };
export type Box = Point & { width: number; height: number };

/** Where things stand and what stands where; the one place that knows how a grid is read. */
export class Places {
  readonly atlas: Atlas;
  readonly #narrower: readonly number[][];
  readonly #parts: readonly number[];
  readonly world: { width: number; height: number };

  constructor(atlas: Atlas) {
    this.atlas = atlas;
    const narrower: number[][] = Array.from(atlas.parent, () => []);
    const parts: number[] = [];
    for (const [group, parent] of atlas.parent.entries()) (parent < 0 ? parts : narrower[parent])?.push(group);
    this.#narrower = narrower;
    this.#parts = parts;
    const edge = (from: Float32Array, length: Float32Array) =>
      parts.reduce((most, group) => Math.max(most, (from[group] ?? 0) + (length[group] ?? 0)), 1);
    this.world = { width: edge(atlas.x, atlas.width), height: edge(atlas.y, atlas.height) };
  }

  /** The groups just below one, or the parts of the map. */
  narrower(group: number | null): readonly number[] {
    return group === null ? this.#parts : (this.#narrower[group] ?? []);
  }

  box(group: number): Box {
    const { x, y, width, height } = this.atlas;
    return { x: x[group] ?? 0, y: y[group] ?? 0, width: width[group] ?? 0, height: height[group] ?? 0 };
  }

  /** The group in whose grid a thing stands. */
  groupOf(thing: number): number {
    const { first } = this.atlas;
    let [low, high] = [0, first.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((first[middle] ?? 0) <= thing) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** A group and those around it, the widest first. */
  path(group: number): number[] {
    const path = [group];
    for (let at = this.atlas.parent[group] ?? -1; at >= 0; at = this.atlas.parent[at] ?? -1) path.unshift(at);
    return path;
  }

  /** The middle of a thing's cell, and how large that is. */
  of(thing: number): Point & { cell: number } {
    const { first, columns, gridX, gridY, cell: cells } = this.atlas;
    const group = this.groupOf(thing);
    const at = thing - (first[group] ?? 0);
    const wide = columns[group] ?? 1;
    const cell = cells[group] ?? 0;
    return {
      x: (gridX[group] ?? 0) + ((at % wide) + 0.5) * cell,
      y: (gridY[group] ?? 0) + (Math.floor(at / wide) + 0.5) * cell,
      cell,
    };
  }

  /** The narrowest group at a point; null between the parts of the map. */
  groupAt({ x, y }: Point): number | null {
    const holds = (group: number) => {
      const box = this.box(group);
      return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
    };
    let found: number | null = null;
    for (;;) {
      const next: number | undefined = this.narrower(found).find(holds);
      if (next === undefined) return found;
      found = next;
    }
  }

  /** The thing in whose cell a point lies; null where there is none that is known. */
  thingAt(point: Point): number | null {
    const group = this.groupAt(point);
    if (group === null) return null;
    const { first, own, columns, gridX, gridY, cell: cells, shade } = this.atlas;
    const cell = cells[group] ?? 0;
    const wide = columns[group] ?? 1;
    const [column, row] = [
      Math.floor((point.x - (gridX[group] ?? 0)) / cell),
      Math.floor((point.y - (gridY[group] ?? 0)) / cell),
    ];
    const at = row * wide + column;
    if (column < 0 || column >= wide || row < 0 || at >= (own[group] ?? 0)) return null;
    const thing = (first[group] ?? 0) + at;
    return (shade[thing] ?? 0) > 0 ? thing : null;
  }
}
