import type { Part, Words } from './draw-part.ts';
import { FROM, LARGEST, type Look, SIZES } from './look.ts';
import type { Places } from './places.ts';
import { ATLAS_KINDS } from './read-atlas.ts';
import { addShape } from './shape.ts';

/** Kinds that do not stand out. */
const FAINT = 0.28;

type Seen = { thing: number; x: number; y: number };
/** The things of a group that lie in a part, by shade: the numbers of those that are known, with their middle in it. */
function seen(places: Places, part: Part, group: number): { cell: number; shades: Seen[][] } {
  const { atlas } = places;
  const own = atlas.own[group] ?? 0;
  const cell = (atlas.cell[group] ?? 0) * part.scale;
  const wide = atlas.columns[group] ?? 1;
  const first = atlas.first[group] ?? 0;
  const left = (atlas.gridX[group] ?? 0) * part.scale - part.left;
  const top = (atlas.gridY[group] ?? 0) * part.scale - part.top;
  // One more on each side: names and shapes reach beyond their cell by a hair.
  const from = Math.max(0, Math.floor(-left / cell) - 1);
  const until = Math.min(wide - 1, Math.ceil((part.width - left) / cell));
  const lowest = Math.min(Math.ceil(own / wide) - 1, Math.ceil((part.height - top) / cell));
  const shades: Seen[][] = [[], [], [], [], [], []];
  for (let row = Math.max(0, Math.floor(-top / cell) - 1); row <= lowest; row += 1)
    for (let at = row * wide + from; at <= Math.min(own - 1, row * wide + until); at += 1)
      shades[atlas.shade[first + at] ?? 0]?.push({
        thing: first + at,
        x: left + (at - row * wide + 0.5) * cell,
        y: top + (row + 0.5) * cell,
      });
  return { cell, shades };
}

/** The things of a group that lie in the part, shade by shade. */
export function drawThings(
  context: CanvasRenderingContext2D,
  places: Places,
  look: Look,
  part: Part,
  group: number,
  words: Words,
): void {
  if ((places.atlas.own[group] ?? 0) === 0) return;
  const { cell, shades } = seen(places, part, group);
  const kindOf = ({ thing }: Seen) => places.atlas.kind[thing] ?? 0;
  for (const [shade, things] of shades.entries()) {
    if (shade === 0 || things.length === 0) continue;
    if (look.kinds === null) drawAll(context, look, things, shade, cell, kindOf, words);
    else
      for (const stands of [false, true]) {
        context.globalAlpha = stands ? 1 : FAINT;
        const these = things.filter((thing) => look.kinds?.has(kindOf(thing)) === stands);
        drawAll(context, look, these, shade, cell, kindOf, words);
      }
  }
  context.globalAlpha = 1;
}

function drawAll(
  context: CanvasRenderingContext2D,
  look: Look,
  things: readonly Seen[],
  shade: number,
  cell: number,
  kindOf: (thing: Seen) => number,
  words: Words,
): void {
  const half = (cell < FROM.sizes ? cell * 0.74 : Math.min(LARGEST, cell) * (SIZES[shade] ?? 1)) / 2;
  context.fillStyle = look.tones[shade] ?? '';
  if (cell < FROM.shapes) {
    for (const { x, y } of things) context.fillRect(x - half, y - half, 2 * half, 2 * half);
    return;
  }
  context.beginPath();
  for (const thing of things) addShape(context, ATLAS_KINDS[kindOf(thing)] ?? 'PRODUCT', thing.x, thing.y, half);
  context.fill();
  if (cell < FROM.names) return;
  context.font = `400 11px ${look.font}`;
  context.textAlign = 'center';
  context.fillStyle = look.palette.text;
  for (const { thing, x, y } of things)
    for (const [line, text] of (words.thing(thing, cell - 6) ?? []).entries())
      context.fillText(text, Math.round(x), Math.round(y + LARGEST / 2 + 11 + line * 13));
  context.textAlign = 'start';
}
