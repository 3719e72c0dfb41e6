import { textWidth } from '../graph/text-width.ts';
import { drawThings } from './draw-things.ts';
import type { Look } from './look.ts';
import type { Places } from './places.ts';

/** A part of the map: its corner in pixels of the whole map at this scale, and its size. */
export type Part = { left: number; top: number; width: number; height: number; scale: number };
export type Words = {
  /** The name of a group with its count. */
  group(group: number): string;
  /** The name of a thing in lines; null while it is not there yet. */
  thing(thing: number, width: number): readonly string[] | null;
};

/** From how many pixels on a group has a frame, and its strip a name. */
const FRAMED = [0, 18, 48] as const;
const NAMED = 9;

/** Draws one part: groups from outside inwards, things, names. */
export function drawPart(
  context: CanvasRenderingContext2D,
  places: Places,
  look: Look,
  part: Part,
  words: Words,
): void {
  const { palette } = look;
  context.fillStyle = palette.map;
  context.fillRect(0, 0, part.width, part.height);
  context.textBaseline = 'alphabetic';
  const visit = (group: number) => {
    const box = places.box(group);
    const x = box.x * part.scale - part.left;
    const y = box.y * part.scale - part.top;
    const [width, height] = [box.width * part.scale, box.height * part.scale];
    if (x > part.width || y > part.height || x + width < 0 || y + height < 0) return;
    const depth = places.atlas.depth[group] ?? 0;
    const least = FRAMED[Math.min(depth, FRAMED.length - 1)] ?? 0;
    if (Math.min(width, height) >= least) {
      context.fillStyle = depth === 0 ? palette.surface : depth % 2 === 1 ? palette.raised : palette.surface;
      context.fillRect(x, y, width, height);
      context.strokeStyle = depth === 0 ? palette.strong : palette.line;
      context.lineWidth = 1;
      context.strokeRect(Math.round(x) + 0.5, Math.round(y) + 0.5, Math.round(width) - 1, Math.round(height) - 1);
    }
    drawThings(context, places, look, part, group, words);
    for (const narrower of places.narrower(group)) visit(narrower);
    drawName(context, places, look, part, group, words);
  };
  for (const group of places.narrower(null)) visit(group);
}

/** The name in the strip above a group, cut where it is too long; none where even its beginning has no room. */
function drawName(
  context: CanvasRenderingContext2D,
  places: Places,
  { palette, font }: Look,
  part: Part,
  group: number,
  words: Words,
): void {
  const box = places.box(group);
  const strip = (places.atlas.header[group] ?? 0) * part.scale;
  if (strip < NAMED) return;
  const depth = places.atlas.depth[group] ?? 0;
  const size = Math.min(depth === 0 ? 14 : 12, Math.max(10, strip * 0.78));
  const room = box.width * part.scale - 8;
  const name = cutTo(words.group(group), room / size);
  if (name === null) return;
  context.font = `${depth === 0 ? 700 : 400} ${size}px ${font}`;
  context.fillStyle = depth === 0 ? palette.ink : palette.second;
  const y = box.y * part.scale - part.top + Math.min(strip, 26) - Math.max(1, (Math.min(strip, 26) - size) / 2) - 1;
  context.fillText(name, Math.round(box.x * part.scale - part.left + 5), Math.round(y));
}

/** As much of a text as fits into so many em; null when that is not even two characters. */
export function cutTo(text: string, em: number): string | null {
  if (textWidth(text) <= em) return text;
  let kept = '';
  let width = 1;
  for (const character of text) {
    width += textWidth(character);
    if (width > em) break;
    kept += character;
  }
  return kept.length < 2 ? null : `${kept}…`;
}
