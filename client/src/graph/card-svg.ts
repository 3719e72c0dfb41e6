import type { Language } from './chain-map.ts';
import { type FittedName, fitName, type Setting } from './fit-name.ts';
import { hatchMarks } from './hatch.ts';
import { iconMarks, SIGN_ICONS, type Sign } from './icons.ts';
import { kindTileMarks } from './kind-tile.ts';
import { type GapKind, KIND_SIGNS, type KindSign } from './kinds.ts';
import type { Palette } from './palette.ts';
import { textWidth } from './text-width.ts';

/** What a card tells. Stages are null without a project. */
export type CardContent = {
  name: string;
  kind: GapKind;
  kindWord: string;
  severity: number;
  suppliers: number;
  suppliersAtLeast: boolean;
  stageLow: number | null;
  stageHigh: number | null;
  projects: number;
  leader: boolean;
  conflict: boolean;
  overlap: boolean;
};
export type CardLook = {
  width: number;
  height: number;
  framed: boolean;
  language: Language;
  palette: Palette;
  scale: number;
};

/** Room round the card for badges on its edge. */
export const CARD_MARGIN = 14;
const LOW = 54;
const ROOMY = 62;
/** Below this a card is a row of a list: sign and name, no figures. */
const ROW = 36;
const LIST_ROW = 26;

type Anatomy = { tile: number; inset: number; nameLeft: number; low: boolean; row: boolean; sizes: readonly Setting[] };

/** Ways to set the name: a roomy card breaks a long name first, a crowded one makes it smaller first. */
const SIZES = {
  roomy: [
    { size: 13, lines: 2 },
    { size: 12, lines: 2 },
    { size: 11, lines: 2 },
  ],
  tight: [
    { size: 13, lines: 1 },
    { size: 12, lines: 1 },
    { size: 12, lines: 2 },
    { size: 11, lines: 2 },
  ],
  low: [
    { size: 13, lines: 1 },
    { size: 12, lines: 1 },
    { size: 11, lines: 2 },
  ],
  row: [
    { size: 13, lines: 1 },
    { size: 12, lines: 1 },
    { size: 11, lines: 2 },
  ],
  listRow: [
    { size: 12, lines: 1 },
    { size: 11, lines: 1 },
  ],
} as const satisfies Record<string, readonly Setting[]>;

/** Where things lie on a tall card (name over a row of figures) and on a low one, at scale 1. */
function anatomy(height: number, framed: boolean): Anatomy {
  if (height < ROW) {
    const [tile, sizes] = height < LIST_ROW ? [14, SIZES.listRow] : [17, SIZES.row];
    const inset = (height - tile) / 2;
    return { tile, inset, nameLeft: inset + tile + 5, low: true, row: true, sizes };
  }
  const row = false;
  if (height < LOW) return { tile: 17, inset: 7, nameLeft: 29, low: true, row, sizes: SIZES.low.slice(framed ? 1 : 0) };
  const [tile, sizes] = height >= ROOMY ? [20, SIZES.roomy] : [18, SIZES.tight];
  return { tile, inset: 8, nameLeft: 8 + tile + 6, low: false, row, sizes };
}

export function fittedName(
  { name }: Pick<CardContent, 'name'>,
  { width, height, framed, language, scale }: CardLook,
): FittedName {
  const { nameLeft, sizes } = anatomy(height / scale, framed);
  return fitName(name, language, width / scale - nameLeft - 8, sizes);
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const label = (x: number, y: number, size: number, weight: number, colour: string, words: string, anchor = 'start') =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" style="font-size:${size}px;font-weight:${weight};fill:${colour}">${escaped(words)}</text>`;

function nameMarks(
  lines: readonly string[],
  size: number,
  height: number,
  { tile, inset, nameLeft, low, row }: Anatomy,
  { ink }: Palette,
): string {
  const lineHeight = low || height < ROOMY ? size + 0.5 : size + 3;
  const middle = inset + tile / 2 + size * 0.36;
  const ofTwo = row ? middle - lineHeight / 2 : low ? size + 0.5 : inset + size * 0.92;
  const top = lines.length === 2 ? ofTwo : middle;
  return lines
    .map((line, at) => label(nameLeft, Math.round((top + at * lineHeight) * 2) / 2, size, 700, ink, line))
    .join('');
}

/** One segment as an SVG picture with a margin of CARD_MARGIN; text is live, in the font of whatever holds it. */
export function cardSvg(content: CardContent, look: CardLook): string {
  const atScaleOne = (length: number) => Math.round((length / look.scale) * 100) / 100;
  const width = atScaleOne(look.width);
  const height = atScaleOne(look.height);
  const { palette, framed } = look;
  const sign: KindSign = KIND_SIGNS[content.kind];
  const colours = palette.hue[sign.hue];
  const { tile, inset, nameLeft, low, row, sizes } = anatomy(height, framed);
  const { lines, size } = fitName(content.name, look.language, width - nameLeft - 8, sizes);

  const half = sign.border.width / 2;
  const edge = sign.border.grey ? palette.strong : colours.graphic;
  const body = `<rect x="${half}" y="${half}" width="${width - 2 * half}" height="${height - 2 * half}" rx="7" style="fill:${sign.tint ? colours.tint : palette.surface};stroke:${edge};stroke-width:${sign.border.width};stroke-dasharray:${sign.border.dash || 'none'}"/>`;
  const hatch = sign.hatch && !row ? hatchMarks(sign.hatch, width, height, colours.hatch) : '';
  const base = height - (low ? 10 - lines.length : 11);
  const name = nameMarks(lines, size, height, anatomy(height, framed), palette);
  const figures = row
    ? { marks: '', left: 0 }
    : figureMarks(content, width - inset - (sign.hatch ? 3 : 0), base, palette);
  const wide = textWidth(content.kindWord) * 11;
  const wordLeft = low && nameLeft + wide + 5 < figures.left ? nameLeft : inset;
  // Where even that is too tight the sign of the kind has to do.
  const fits = !row && wordLeft + wide <= figures.left + 3;
  const word = fits
    ? label(wordLeft, base, 11, content.kind === 'COVERED' ? 400 : 700, colours.text, content.kindWord)
    : '';
  const marks = `${body}${hatch}${kindTileMarks(content.kind, inset, inset, tile, { ...colours, onSolid: palette.onSolid })}${name}${word}`;
  const bar =
    content.kind === 'COVERED' || row
      ? ''
      : severityMarks(content.severity, width, height, palette.track, colours.graphic);
  const outer = `width="${look.width + 2 * CARD_MARGIN * look.scale}" height="${look.height + 2 * CARD_MARGIN * look.scale}"`;
  const box = `viewBox="${-CARD_MARGIN} ${-CARD_MARGIN} ${width + 2 * CARD_MARGIN} ${height + 2 * CARD_MARGIN}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${outer} ${box}>${marks}${figures.marks}${bar}${badgeMarks(content, width, low, framed, palette)}</svg>`;
}

function severityMarks(severity: number, width: number, height: number, track: string, colour: string): string {
  const full = width - 16;
  const filled = (full * Math.min(100, Math.max(0, severity))) / 100;
  const bar = (length: number, fill: string) =>
    `<rect x="8" y="${height - (height < LOW ? 4.5 : 5)}" width="${length}" height="${height < LOW ? 2 : 2.5}" rx="1" style="fill:${fill}"/>`;
  return bar(full, track) + (filled > 0 ? bar(Math.max(2.5, filled), colour) : '');
}

/** Suppliers and stage, from the right edge leftwards, and how far to the left they reach. */
function figureMarks(
  content: CardContent,
  right: number,
  base: number,
  palette: Palette,
): { marks: string; left: number } {
  let x = right;
  const put = (sign: Sign, text: string): string => {
    const width = textWidth(text) * 11;
    const mark =
      label(x, base, 11, 700, palette.second, text, 'end') +
      iconMarks(SIGN_ICONS[sign], x - width - 12.5, base - 9, 11, palette.second, 1.5);
    x -= width + 12.5 + 4;
    return mark;
  };
  const { stageLow, stageHigh, suppliers, suppliersAtLeast, projects } = content;
  let marks = '';
  if (projects > 0 && stageLow !== null) {
    marks += put('project', stageHigh === null || stageHigh === stageLow ? `${stageLow}` : `${stageLow}–${stageHigh}`);
  }
  if (suppliers > 0) marks += put('suppliers', `${suppliersAtLeast ? '≥' : ''}${suppliers}`);
  return { marks, left: x };
}

/** Leader, disagreement and overlap, on the top right edge; smaller where name and frame title are close. */
function badgeMarks(
  { leader, conflict, overlap }: CardContent,
  width: number,
  low: boolean,
  framed: boolean,
  palette: Palette,
): string {
  const size = low ? { width: 16, height: 11, icon: 9 } : { width: 19, height: 15, icon: 11 };
  const top = low ? (framed ? -6.5 : -8) : -8.5;
  let x = width - 4;
  const put = (sign: Sign, dark: boolean): string => {
    x -= size.width;
    const [fill, edge, ink] = dark
      ? [palette.ink, palette.map, palette.surface]
      : [palette.surface, palette.second, palette.second];
    const plate = `<rect x="${x}" y="${top}" width="${size.width}" height="${size.height}" rx="${size.height / 2}" style="fill:${fill};stroke:${edge};stroke-width:1"/>`;
    const mark =
      plate +
      iconMarks(
        SIGN_ICONS[sign],
        x + (size.width - size.icon) / 2,
        top + (size.height - size.icon) / 2,
        size.icon,
        ink,
        1.5,
      );
    x -= 3;
    return mark;
  };
  return (
    (leader ? put('leader', true) : '') +
    (conflict ? put('conflict', false) : '') +
    (overlap ? put('overlap', false) : '')
  );
}
