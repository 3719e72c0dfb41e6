import type { Tiles } from './tiles.ts';
import type { Size, View } from './view.ts';

export type Overlay = (context: CanvasRenderingContext2D, view: View, size: Size) => void;

/** Milliseconds: what may go into new pieces of one frame, and into the very first; how long a change of scale rests. */
const BUDGET = { frame: 8, ahead: 4, first: 160, rest: 120 };

/** The canvas of the map: it shows pieces that are there, and draws those that are missing bit by bit. */
export class Drawing {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  #tiles: Tiles;
  #overlay: Overlay = () => undefined;
  #view: View;
  #size: Size;
  #frame = 0;
  #scaled = 0;
  #isFirst = true;

  constructor(canvas: HTMLCanvasElement, tiles: Tiles, view: View, size: Size) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d', { alpha: false });
    this.#tiles = tiles;
    this.#view = view;
    this.#size = size;
    this.resize(size);
  }

  get view(): View {
    return this.#view;
  }

  resize(size: Size): void {
    this.#size = size;
    this.#canvas.width = Math.round(size.width * devicePixelRatio);
    this.#canvas.height = Math.round(size.height * devicePixelRatio);
    this.request();
  }

  look(view: View): void {
    if (view.scale !== this.#view.scale) this.#scaled = performance.now();
    this.#view = view;
    this.request();
  }

  use(tiles: Tiles): void {
    this.#tiles = tiles;
    this.#isFirst = true;
    this.request();
  }

  over(overlay: Overlay): void {
    this.#overlay = overlay;
    this.request();
  }

  request(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  end(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = -1;
  }

  #draw(): void {
    this.#frame = 0;
    const context = this.#context;
    if (!context) return;
    if (this.#isFirst) this.#tiles.work(this.#view, this.#size, BUDGET.first);
    this.#isFirst = false;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    const ready = this.#tiles.show(context, this.#view, this.#size);
    this.#overlay(context, this.#view, this.#size);
    const rests = performance.now() - this.#scaled > BUDGET.rest;
    const done = rests && this.#tiles.work(this.#view, this.#size, ready ? BUDGET.ahead : BUDGET.frame);
    // For those who wait for the picture: tests, and whoever measures it.
    if (ready) this.#canvas.parentElement?.setAttribute('data-drawn', '');
    if (!done || !ready) this.request();
  }
}
