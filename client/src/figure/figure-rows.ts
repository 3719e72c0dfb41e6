import type { FigureLineRowFragment, FiguresApartRowFragment, IndicatorRowFragment } from '../gen/graphql.ts';
import type { Whose } from './figures-search.ts';

export type IndicatorLines = {
  indicator: IndicatorRowFragment;
  lines: readonly FigureLineRowFragment[];
  apart: readonly FiguresApartRowFragment[];
};
export type ThemeRows = { theme: IndicatorRowFragment['theme']; indicators: readonly IndicatorLines[] };

const THEMES: readonly IndicatorRowFragment['theme'][] = [
  'RATES',
  'PROJECTS',
  'INVESTMENT',
  'OUTPUT',
  'LAND',
  'SERVICES',
  'RECRUITING',
  'STRUCTURE',
  'OTHER',
];

/** Whose figure it is, seen from an area. */
export const whoseOf = (subject: string, area: string | undefined): Whose =>
  subject === area ? 'own' : /^(Region|Zone):/.test(subject) ? 'inside' : 'items';

/** A line has a point at least: its newest. */
export const newestOf = ({ points }: FigureLineRowFragment) => points.at(-1);
/** One point is no line to draw. */
export const isDrawn = ({ points }: FigureLineRowFragment): boolean => points.length > 1;
const subjectOf = (line: FigureLineRowFragment) => newestOf(line)?.subject.id ?? '';

export const figureCount = (lines: readonly FigureLineRowFragment[]): number =>
  lines.reduce((sum, { points }) => sum + points.length, 0);

/** The indicators that have figures of this kind, by theme. */
export function themeRows(
  indicators: readonly IndicatorRowFragment[],
  area: string | undefined,
  whose: Whose,
): ThemeRows[] {
  const rows = indicators
    .map((indicator) => ({
      indicator,
      lines: indicator.lines.filter((line) => whoseOf(subjectOf(line), area) === whose),
      apart: indicator.apart.filter(({ subject }) => whoseOf(subject.id, area) === whose),
    }))
    .filter(({ lines }) => lines.length > 0);
  return THEMES.map((theme) => ({
    theme,
    indicators: rows.filter(({ indicator }) => indicator.theme === theme),
  })).filter(({ indicators }) => indicators.length > 0);
}
