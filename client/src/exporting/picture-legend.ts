import { iconMarks, SIGN_ICONS, SIGNS, type Sign } from '../graph/icons.ts';
import { kindTileMarks } from '../graph/kind-tile.ts';
import { KIND_SIGNS, KINDS } from '../graph/kinds.ts';
import { LINES, type Line } from '../graph/LineSample.tsx';
import type { Palette } from '../graph/palette.ts';
import type { PictureContent, PicturePanel } from './picture-content.ts';
import { lineMarks, strokeOf } from './picture-line.ts';
import { textMarks, wrapped } from './picture-text.ts';

const ROW = 22;
const SIGN_ROOM = 44;

type Entry = { mark: string; words: string };

/** What stands in the picture and what it means: only kinds, lines and signs that are there. */
export function legendMarks(
  { panels, words }: Pick<PictureContent, 'panels' | 'words'>,
  drawn: ReadonlySet<Line>,
  width: number,
  palette: Palette,
): { marks: string; height: number } {
  const entries = [...kindEntries(panels, words, palette), ...lineEntries(drawn, words, palette)];
  entries.push({ mark: severityMark(palette), words: words.severity });
  entries.push(...signEntries(panels, words, palette), ...changeEntries(panels, words, palette));
  const columns = 3;
  const room = width / columns;
  const title = textMarks(0, 14, words.legend, { size: 13, colour: palette.ink, bold: true });
  let y = 22;
  const rows: string[] = [];
  for (let at = 0; at < entries.length; at += columns) {
    const row = entries.slice(at, at + columns).map((entry) => ({
      ...entry,
      lines: wrapped(entry.words, 12, room - SIGN_ROOM - 12),
    }));
    rows.push(
      ...row.map(
        ({ mark, lines }, column) =>
          `<g transform="translate(${Math.round(column * room)} ${y})">${mark}${lines
            .map((line, n) => textMarks(SIGN_ROOM, 15 + 16 * n, line, { size: 12, colour: palette.text }))
            .join('')}</g>`,
      ),
    );
    y += ROW + 16 * (Math.max(...row.map(({ lines }) => lines.length)) - 1);
  }
  return { marks: title + rows.join(''), height: y };
}

function kindEntries(panels: readonly PicturePanel[], words: PictureContent['words'], palette: Palette): Entry[] {
  return KINDS.filter((kind) => panels.some(({ map }) => map.segments.kind.includes(kind))).map((kind) => ({
    mark: kindTileMarks(kind, 12, 1, 18, { ...palette.hue[KIND_SIGNS[kind].hue], onSolid: palette.onSolid }),
    words: `${words.kinds[kind]}：${words.meaning[kind]}`,
  }));
}

const SAMPLE = [
  { x: 0, y: 10 },
  { x: 34, y: 10 },
];

function lineEntries(drawn: ReadonlySet<Line>, words: PictureContent['words'], palette: Palette): Entry[] {
  return LINES.filter((line) => drawn.has(line)).map((line) => ({
    mark: lineMarks({ points: SAMPLE }, strokeOf(line, line === 'local', false, palette)),
    words: words.line[line],
  }));
}

const severityMark = (palette: Palette) =>
  `<rect y="9" width="34" height="2.5" rx="1" style="fill:${palette.track}"/><rect y="9" width="20" height="2.5" rx="1" style="fill:${palette.second}"/>`;

function signEntries(panels: readonly PicturePanel[], words: PictureContent['words'], palette: Palette): Entry[] {
  const present: Record<Sign, (map: PicturePanel['map']) => boolean> = {
    suppliers: ({ segments }) => segments.suppliers.some((count) => count > 0),
    project: ({ segments }) => segments.projects.some((count) => count > 0),
    leader: ({ segments }) => segments.leader.some((leader) => leader !== null),
    conflict: ({ segments }) => segments.conflict.some(Boolean),
    overlap: ({ segments }) =>
      segments.flags.some((flags) => flags.includes('OVERLAP') || flags.includes('DUPLICATED')),
  };
  return SIGNS.filter((sign) => panels.some(({ map }) => present[sign](map))).map((sign) => ({
    mark: iconMarks(SIGN_ICONS[sign], 13, 3, 16, palette.second),
    words: words.sign[sign],
  }));
}

function changeEntries(panels: readonly PicturePanel[], words: PictureContent['words'], palette: Palette): Entry[] {
  const compared = panels.some(({ comparison }) => (comparison?.changed.size ?? 0) > 0);
  const gained = panels.some(({ comparison }) => (comparison?.gained.size ?? 0) > 0);
  return [
    ...(compared
      ? [
          {
            mark: `<rect x="3" y="3" width="28" height="15" rx="5" style="fill:none;stroke:${palette.ink};stroke-width:3"/>`,
            words: words.ring,
          },
        ]
      : []),
    ...(gained
      ? [{ mark: lineMarks({ points: SAMPLE }, strokeOf('local', true, true, palette)), words: words.gained }]
      : []),
  ];
}
