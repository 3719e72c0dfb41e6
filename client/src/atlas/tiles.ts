import { drawPart, type Words } from './draw-part.ts';
import type { Look } from './look.ts';
import type { Places } from './places.ts';
import type { Size, View } from './view.ts';
import { SIDE, wantedTiles } from './wanted-tiles.ts';

/** Tiles kept: some screens full. 256 × 256 pixels are a quarter of a megabyte. */
const KEPT = 260;

type Tile = {
  canvas: HTMLCanvasElement;
  scale: number;
  column: number;
  row: number;
  used: number;
  /** Drawn while some of its names were not there yet. */
  lacks: boolean;
  /** To be drawn anew; it is shown until then. */
  stale: boolean;
};

const name = (scale: number, column: number, row: number) => `${scale} ${column} ${row}`;

/**
 * The map in pieces that were drawn before: moving it only puts them elsewhere. Where a piece of the present scale is
 * not there yet, those of another scale stand in for it, larger or smaller.
 */
export class Tiles {
  readonly #places: Places;
  readonly #look: Look;
  readonly #words: Words;
  readonly #density: number;
  readonly #tiles = new Map<string, Tile>();
  #used = 0;

  constructor(places: Places, look: Look, words: Words, density: number) {
    this.#places = places;
    this.#look = look;
    this.#words = words;
    this.#density = density;
  }

  /** Draws what is there; false while something is only stood in for. */
  show(context: CanvasRenderingContext2D, view: View, size: Size): boolean {
    const wanted = wantedTiles(view, size, this.#places.world);
    const ready = wanted.every(({ column, row }) => this.#tiles.has(name(view.scale, column, row)));
    context.fillStyle = this.#look.palette.map;
    context.fillRect(0, 0, size.width, size.height);
    const left = Math.round(size.width / 2 - view.x * view.scale);
    const top = Math.round(size.height / 2 - view.y * view.scale);
    if (!ready) {
      for (const tile of this.#standIns(view.scale)) {
        const factor = view.scale / tile.scale;
        const side = SIDE * factor;
        const [x, y] = [left + tile.column * side, top + tile.row * side];
        if (x > size.width || y > size.height || x + side < 0 || y + side < 0) continue;
        context.drawImage(tile.canvas, x, y, side, side);
      }
    }
    for (const { column, row } of wanted) {
      const tile = this.#tiles.get(name(view.scale, column, row));
      if (!tile) continue;
      this.#used += 1;
      tile.used = this.#used;
      context.drawImage(tile.canvas, left + column * SIDE, top + row * SIDE, SIDE, SIDE);
    }
    return ready;
  }

  /** Tiles of the smallest scale, which has the whole map, and over them those of the scale that is nearest. */
  #standIns(scale: number): Tile[] {
    const others = [...this.#tiles.values()].filter((tile) => tile.scale !== scale);
    const smallest = Math.min(...others.map((tile) => tile.scale));
    const away = (other: number) => Math.abs(Math.log(other / scale));
    const nearest = others.reduce((best, tile) => (away(tile.scale) < away(best) ? tile.scale : best), smallest);
    const of = (wanted: number) => others.filter((tile) => tile.scale === wanted);
    return nearest === smallest ? of(smallest) : [...of(smallest), ...of(nearest)];
  }

  /** Draws tiles that are missing or stale, and then those just out of sight, for so many milliseconds; true when there were none. */
  work(view: View, size: Size, milliseconds: number): boolean {
    const until = performance.now() + milliseconds;
    let none = true;
    for (const { column, row } of wantedTiles(view, size, this.#places.world, 1)) {
      const key = name(view.scale, column, row);
      const standing = this.#tiles.get(key);
      if (standing && !standing.stale) continue;
      if (performance.now() >= until) return false;
      none = false;
      this.#tiles.set(key, this.#draw(view.scale, column, row, standing?.canvas));
    }
    this.#forget();
    return none;
  }

  /** Names have come: the pieces that lack some are drawn anew, bit by bit as they are looked at. */
  namesCame(): void {
    for (const tile of this.#tiles.values()) tile.stale ||= tile.lacks;
  }

  /** A part of a web font has come: whatever is written was written without it. */
  fontsCame(): void {
    for (const tile of this.#tiles.values()) tile.stale = true;
  }

  #draw(scale: number, column: number, row: number, canvas = document.createElement('canvas')): Tile {
    const pixels = Math.round(SIDE * this.#density);
    if (canvas.width !== pixels) {
      canvas.width = pixels;
      canvas.height = pixels;
    }
    const context = canvas.getContext('2d', { alpha: false });
    let lacks = false;
    if (context) {
      context.setTransform(this.#density, 0, 0, this.#density, 0, 0);
      const part = { left: column * SIDE, top: row * SIDE, width: SIDE, height: SIDE, scale };
      drawPart(context, this.#places, this.#look, part, {
        group: (group) => this.#words.group(group),
        thing: (thing, wide) => {
          const lines = this.#words.thing(thing, wide);
          lacks ||= lines === null;
          return lines;
        },
      });
    }
    this.#used += 1;
    return { canvas, scale, column, row, used: this.#used, lacks, stale: false };
  }

  /** The smallest scale stays: it stands in for every other. */
  #forget(): void {
    if (this.#tiles.size <= KEPT) return;
    const smallest = Math.min(...[...this.#tiles.values()].map(({ scale }) => scale));
    const old = [...this.#tiles].filter(([, { scale }]) => scale > smallest).sort(([, a], [, b]) => a.used - b.used);
    for (const [key] of old.slice(0, this.#tiles.size - KEPT)) this.#tiles.delete(key);
  }
}
