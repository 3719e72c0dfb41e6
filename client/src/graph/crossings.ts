import type { RowBoard } from './row-task.ts';
import { StraightLines } from './straight-lines.ts';

/** A block, and a row that it would stand in instead of its own. */
export type Move = { block: number; row: number };

/**
 * How often edges cross when each is drawn as a straight line from row to row. The line of an edge whose end moves
 * sweeps over a triangle, and its crossings change only with lines that begin, end or pass there. So edges are held by
 * the rows at which they enter and leave each gutter: a move costs what lies around it, however large the chain.
 */
export class Crossings {
  readonly #touching: readonly (readonly number[])[];
  readonly #lines: StraightLines;
  /** Where the blocks stand, and where they would if the moves that are judged were made. */
  readonly #rows: number[];
  readonly #tried: number[];
  readonly #lowest: number;
  /** Of the left and the right border of each gutter, and of each row: the edges that meet it there. */
  readonly #meeting: number[][][];
  readonly #count: Int32Array;
  /** 1 for the edges of moved blocks. */
  readonly #moved: Uint8Array;
  readonly #seen: Int32Array;
  #turn = 0;

  /** From here on `rows` of the board change by `make` alone, and to none above `lowest`. */
  constructor({ edges, columnOf, columnCount, touching, rows }: RowBoard, lowest: number) {
    this.#touching = touching;
    this.#lines = new StraightLines(edges, columnOf);
    this.#rows = rows;
    this.#tried = [...rows];
    this.#lowest = rows.reduce((least, row) => Math.min(least, row), lowest);
    this.#meeting = Array.from({ length: 2 * columnCount }, () => []);
    this.#count = new Int32Array(edges.length);
    this.#moved = new Uint8Array(edges.length);
    this.#seen = new Int32Array(edges.length);
    for (let edge = 0; edge < edges.length; edge++) this.#insert(edge);
    this.#countAll();
  }

  /** The crossings of all edges of a block. */
  of(block: number): number {
    let sum = 0;
    for (const edge of this.#touching[block] as number[]) sum += this.#count[edge] as number;
    return sum;
  }

  /**
   * By how much the crossings of the moved blocks grow; of two moved edges that cross, both count it. Once it is clear
   * that it is not less than `limit`, some number that is not.
   */
  change(moves: readonly Move[], limit: number): number {
    let open = 0;
    for (const { block } of moves) open += this.of(block);
    if (-open >= limit) return -open;
    const edges = this.#begin(moves);
    let sum = 0;
    for (const edge of edges) {
      if (sum - open >= limit) break;
      open -= this.#count[edge] as number;
      sum += this.#changeOf(edge, edges, false);
    }
    this.#end(moves, edges);
    return sum - open;
  }

  make(moves: readonly Move[]): void {
    const edges = this.#begin(moves);
    for (const edge of edges) this.#changeOf(edge, edges, true);
    for (const edge of edges) this.#remove(edge);
    for (const { block, row } of moves) this.#rows[block] = row;
    for (const edge of edges) this.#insert(edge);
    this.#end(moves, edges);
  }

  #begin(moves: readonly Move[]): number[] {
    const edges: number[] = [];
    for (const { block, row } of moves) {
      this.#tried[block] = row;
      edges.push(...(this.#touching[block] as number[]));
    }
    for (const edge of edges) this.#moved[edge] = 1;
    return edges;
  }

  #end(moves: readonly Move[], edges: readonly number[]): void {
    for (const { block } of moves) this.#tried[block] = this.#rows[block] as number;
    for (const edge of edges) this.#moved[edge] = 0;
  }

  /** By how much the crossings of a moved edge grow; if they are `kept`, also those of the edges that stay. */
  #changeOf(one: number, moved: readonly number[], kept: boolean): number {
    let sum = 0;
    for (const other of moved) sum += this.#pairChange(one, other);
    for (const other of this.#sweptBy(one)) {
      const change = this.#pairChange(one, other);
      sum += change;
      if (kept) this.#count[other] = (this.#count[other] as number) + change;
    }
    if (kept) this.#count[one] = (this.#count[one] as number) + sum;
    return sum;
  }

  /** The edges that stay and meet a border where the line of a moved edge sweeps over it, each once. */
  #sweptBy(one: number): number[] {
    const swept: number[] = [];
    this.#turn += 1;
    const { from, until } = this.#lines;
    for (let border = 2 * (from[one] as number); border < 2 * (until[one] as number); border++) {
      const column = (border + 1) >> 1;
      const before = this.#lines.height(one, column, this.#rows);
      const after = this.#lines.height(one, column, this.#tried);
      if (before === after) continue;
      const ends = border % 2 === 0 ? from : until;
      const meeting = this.#meeting[border] as number[][];
      const last = Math.floor(Math.max(before, after)) - this.#lowest;
      for (let row = Math.floor(Math.min(before, after)) - this.#lowest; row <= last; row++) {
        for (const other of meeting[row] ?? NONE) {
          if (this.#moved[other] || this.#seen[other] === this.#turn) continue;
          // Where neither begins or ends, it is not decided whether they cross.
          if (ends[one] !== column && ends[other] !== column) continue;
          this.#seen[other] = this.#turn;
          swept.push(other);
        }
      }
    }
    return swept;
  }

  #pairChange(one: number, other: number): number {
    return Number(this.#lines.cross(one, other, this.#tried)) - Number(this.#lines.cross(one, other, this.#rows));
  }

  #insert(edge: number): void {
    this.#eachMeeting(edge, (there) => there.push(edge));
  }

  #remove(edge: number): void {
    this.#eachMeeting(edge, (there) => there.splice(there.indexOf(edge), 1));
  }

  #eachMeeting(edge: number, found: (there: number[]) => void): void {
    const { from, until } = this.#lines;
    for (let border = 2 * (from[edge] as number); border < 2 * (until[edge] as number); border++) {
      const row = Math.floor(this.#lines.height(edge, (border + 1) >> 1, this.#rows)) - this.#lowest;
      const meeting = this.#meeting[border] as number[][];
      meeting[row] ??= [];
      found(meeting[row]);
    }
  }

  /** Each edge is held against those that pass the gutter in which it begins. */
  #countAll(): void {
    const { from, until } = this.#lines;
    const passing: number[][] = this.#meeting.map(() => []);
    for (const one of [...from.keys()].sort((a, b) => (from[a] as number) - (from[b] as number))) {
      for (const other of passing[from[one] as number] as number[]) {
        if (!this.#lines.cross(one, other, this.#rows)) continue;
        this.#count[one] = (this.#count[one] as number) + 1;
        this.#count[other] = (this.#count[other] as number) + 1;
      }
      for (let gutter = from[one] as number; gutter < (until[one] as number); gutter++) passing[gutter]?.push(one);
    }
  }
}

const NONE: readonly number[] = [];
