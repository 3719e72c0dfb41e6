import type { RowEdge } from './row-task.ts';

/** Edges as straight lines from the row of their source to that of their buyer, whatever rows the blocks have. */
export class StraightLines {
  /** Columns in which each begins and ends. */
  readonly from: Int32Array;
  readonly until: Int32Array;
  readonly #source: Int32Array;
  readonly #target: Int32Array;

  constructor(edges: readonly RowEdge[], columnOf: readonly number[]) {
    this.#source = Int32Array.from(edges, ({ source }) => source);
    this.#target = Int32Array.from(edges, ({ target }) => target);
    this.from = this.#source.map((block) => columnOf[block] as number);
    this.until = this.#target.map((block) => columnOf[block] as number);
  }

  /** The height of a line, in rows, in a column that it meets. */
  height(edge: number, column: number, rows: readonly number[]): number {
    const start = rows[this.#source[edge] as number] as number;
    const first = this.from[edge] as number;
    if (column === first) return start;
    const end = rows[this.#target[edge] as number] as number;
    return start + ((column - first) / ((this.until[edge] as number) - first)) * (end - start);
  }

  /** Lines of one source or one buyer are one line for a while, and do not cross. */
  cross(one: number, other: number, rows: readonly number[]): boolean {
    if (this.#source[one] === this.#source[other] || this.#target[one] === this.#target[other]) return false;
    const left = Math.max(this.from[one] as number, this.from[other] as number);
    const right = Math.min(this.until[one] as number, this.until[other] as number);
    if (left >= right) return false;
    const before = this.height(one, left, rows) - this.height(other, left, rows);
    const after = this.height(one, right, rows) - this.height(other, right, rows);
    return before * after < 0;
  }
}
