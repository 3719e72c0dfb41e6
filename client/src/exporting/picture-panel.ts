import { cardContents } from '../graph/card-contents.ts';
import { CARD_MARGIN, cardSvg } from '../graph/card-svg.ts';
import type { Language } from '../graph/chain-map.ts';
import type { Box, Drawing } from '../graph/drawing.ts';
import { frameWords } from '../graph/frame-words.ts';
import { kindTileMarks } from '../graph/kind-tile.ts';
import { KIND_SIGNS } from '../graph/kinds.ts';
import type { Line } from '../graph/LineSample.tsx';
import { layoutChain } from '../graph/layout.ts';
import { lineLook } from '../graph/line-look.ts';
import type { Palette } from '../graph/palette.ts';
import { textWidth } from '../graph/text-width.ts';
import type { PicturePanel, PictureWords } from './picture-content.ts';
import { lineMarks, strokeOf } from './picture-line.ts';
import { textMarks } from './picture-text.ts';

/** A sheet of paper in landscape, not the window of whoever exports it. */
const SHEET = { width: 1320, height: 680 } as const;
const HEAD = 34;
const LANES = 26;
const NOTHING: ReadonlySet<string> = new Set();

/** `lines`: the strokes that occur, for the legend. */
export type PanelMarks = { marks: string; width: number; height: number; lines: ReadonlySet<Line> };

/** A chain whole: heading with its counts, heads of the lanes, lines, frames, cards, rings. */
export function panelMarks(panel: PicturePanel, language: Language, words: PictureWords, palette: Palette): PanelMarks {
  const { map, comparison } = panel;
  const drawing = layoutChain(map, SHEET, language);
  const { top, bottom } = extent(drawing);
  const contents = cardContents(map, language, words.kinds);
  const strokes = new Set<Line>();
  const lines = drawing.lines.map((drawn) => {
    const { line, local } = lineLook(map, drawn);
    strokes.add(line);
    const gained = drawn.inputs.some((input) =>
      (comparison?.gained ?? NOTHING).has(map.segments.id[map.inputs.source[input] as number] ?? ''),
    );
    return lineMarks(drawn, strokeOf(line, local, gained, palette));
  });
  const cards = drawing.cards.map(({ segment, box, framed }) => {
    const { width, height } = box;
    const look = { width, height, framed, language, palette, scale: drawing.scale };
    const card = cardSvg(contents[segment] as (typeof contents)[number], look);
    const margin = CARD_MARGIN * drawing.scale;
    const placed = card.replace('<svg ', `<svg x="${box.left - margin}" y="${box.top - margin}" `);
    const changed = comparison?.changed.has(map.segments.id[segment] ?? '');
    return placed + (changed ? ringMarks(box, palette) : '');
  });
  const frames = frameMarks(drawing, frameWords(map, drawing, language, words), palette);
  const height = bottom - top;
  const picture = `<g transform="translate(0 ${HEAD + LANES - top})">${bandMarks(drawing, top, height, palette)}${lines.join('')}${frames}${cards.join('')}</g>`;
  const marks = headMarks(panel, words, palette) + laneMarks(drawing, panel, words, palette) + picture;
  return { marks, width: drawing.width, height: HEAD + LANES + height, lines: strokes };
}

/** What the drawing reaches, with room for badges; the layout itself fills a whole window. */
function extent({ cards, frames, lines }: Drawing): { top: number; bottom: number } {
  const ys = [
    ...[...cards, ...frames].flatMap(({ box }) => [box.top, box.top + box.height]),
    ...lines.flatMap(({ points }) => points.map(({ y }) => y)),
  ];
  return { top: Math.min(...ys) - 20, bottom: Math.max(...ys) + 20 };
}

function headMarks({ title, counts }: PicturePanel, words: PictureWords, palette: Palette): string {
  let x = 12;
  const put = (text: string, size: number, colour: string, bold: boolean) => {
    const marks = textMarks(x, 22, text, { size, colour, bold });
    x += textWidth(text) * size + 8;
    return marks;
  };
  const heading = put(title, 15, palette.ink, true);
  x += 10;
  return (
    heading +
    counts
      .map(({ kind, count, change }) => {
        const { hue } = KIND_SIGNS[kind];
        const tile = kindTileMarks(kind, x, 10, 16, { ...palette.hue[hue], onSolid: palette.onSolid });
        x += 21;
        const marks = tile + put(`${words.kinds[kind]} ${count}`, 12, palette.second, false);
        const differs = change === null ? '' : put(change, 12, palette.ink, true);
        x += 8;
        return marks + differs;
      })
      .join('')
  );
}

function laneMarks({ lanes }: Drawing, { map }: PicturePanel, words: PictureWords, palette: Palette): string {
  return lanes
    .map(({ lane, left, right, segments }, at) => {
      const mean = segments.reduce((sum, segment) => sum + (map.segments.upstreamness[segment] ?? 0), 0);
      const label = [
        at === 0 && lanes.length > 1 ? words.upstream : '',
        words.lane(lane),
        words.upstreamness((mean / Math.max(1, segments.length)).toFixed(1)),
        at === lanes.length - 1 && lanes.length > 1 ? words.downstream : '',
      ]
        .filter(Boolean)
        .join(' · ');
      const x = (left + right - textWidth(label) * 11) / 2;
      return textMarks(Math.round(x), HEAD + 17, label, { size: 11, colour: palette.third });
    })
    .join('');
}

const bandMarks = ({ lanes }: Drawing, top: number, height: number, palette: Palette) =>
  lanes
    .map(({ left, right }, at) =>
      at % 2 === 0
        ? ''
        : `<rect x="${left}" y="${top}" width="${right - left}" height="${height}" style="fill:${palette.map}"/>`,
    )
    .join('');

function frameMarks({ frames }: Drawing, told: ReturnType<typeof frameWords>, palette: Palette): string {
  return frames
    .map(({ box, sections }, at) => {
      const plate = `<rect x="${box.left}" y="${box.top}" width="${box.width}" height="${box.height}" rx="9" style="fill:${palette.frame};stroke:${palette.strong};stroke-width:1"/>`;
      const titles = sections.map(({ left, top }, section) => {
        const { title = '', count = '' } = told[at]?.[section] ?? {};
        return textMarks(box.left + left, box.top + top + 13, `${title} ${count}`, {
          size: 11,
          colour: palette.second,
        });
      });
      return plate + titles.join('');
    })
    .join('');
}

const ringMarks = ({ left, top, width, height }: Box, palette: Palette) =>
  `<rect x="${left - 4}" y="${top - 4}" width="${width + 8}" height="${height + 8}" rx="10" style="fill:none;stroke:${palette.ink};stroke-width:3"/>`;
