import { palettes } from '../graph/palette.ts';
import type { PictureContent } from './picture-content.ts';
import { legendMarks } from './picture-legend.ts';
import { panelMarks } from './picture-panel.ts';
import { escaped, textMarks, wrapped } from './picture-text.ts';

const PAGE = 28;
/** The face that the picture carries along; where a program ignores it, whatever Chinese font there is. */
export const PICTURE_FONT = 'Chain Explorer Sans';
const FAMILIES = `'${PICTURE_FONT}','Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif`;

export type PictureSvg = { svg: string; width: number; height: number };

/**
 * The picture as one SVG that needs nothing else: white page, light colours, whole graph, whatever the window shows.
 * `fonts` is a style sheet with the faces inside, made after the text is known; it changes no measure.
 */
export function pictureSvg(content: PictureContent, fonts = ''): PictureSvg {
  const palette = palettes.light;
  const panels = content.panels.map((panel) => panelMarks(panel, content.language, content.words, palette));
  const width = Math.max(...panels.map((panel) => panel.width), 900);
  let y = PAGE;
  const parts: string[] = [];
  const put = (marks: string, height: number) => {
    parts.push(`<g transform="translate(${PAGE} ${y})">${marks}</g>`);
    y += height;
  };
  const write = (words: string, size: number, leading: number, colour: string, bold = false) => {
    for (const line of wrapped(words, size, width)) put(textMarks(0, size, line, { size, colour, bold }), leading);
  };
  write(content.title, 22, 32, palette.ink, true);
  for (const fact of content.facts) write(fact, 13, 20, palette.text);
  y += 8;
  for (const { marks, height } of panels) {
    put(`<rect width="${width}" height="1" style="fill:${palette.strong}"/>${marks}`, height + 8);
  }
  put(`<rect width="${width}" height="1" style="fill:${palette.strong}"/>`, 12);
  const strokes = new Set(panels.flatMap(({ lines }) => [...lines]));
  const legend = legendMarks(content, strokes, width, palette);
  put(legend.marks, legend.height + 12);
  put(`<rect width="${width}" height="1" style="fill:${palette.line}"/>`, 10);
  for (const note of content.notes) write(note, 11, 16, palette.second);
  const size = { width: width + 2 * PAGE, height: y + PAGE - 8 };
  const head = `xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}"`;
  const style = `font-family:${FAMILIES};font-variant-numeric:tabular-nums`;
  const svg = `<svg ${head} style="${style}" xml:lang="${content.language === 'zh' ? 'zh-CN' : 'en'}"><title>${escaped(content.title)}</title><style>${fonts}</style><rect width="100%" height="100%" style="fill:#FFFFFF"/>${parts.join('')}</svg>`;
  return { svg, ...size };
}
