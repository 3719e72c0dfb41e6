import { type Figure, meetsGoal, type Results } from './figure.ts';

export const round = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

export const whole = (value: number | undefined): string => (value === undefined ? '' : value.toLocaleString('en'));

const named = ({ what, nodes, by }: Figure): string =>
  [what, ...(nodes === undefined ? [] : [`${whole(nodes)} nodes`]), ...(by ? [by] : [])].join(' · ');

export function lineOf(figure: Figure): string {
  const { unit, p50, p95, runs, goal, hits, roundTrips, bytes } = figure;
  const extent = [
    ...(hits === undefined ? [] : [`${whole(hits)} hits`]),
    ...(roundTrips === undefined ? [] : [`${roundTrips} round trips`]),
    ...(bytes === undefined ? [] : [`${whole(bytes)} B`]),
    ...(goal === undefined ? [] : [`goal ${round(goal)}`]),
    `${runs} runs`,
  ];
  return `${named(figure)}: p50 ${round(p50)} · p95 ${round(p95)} ${unit} (${extent.join(', ')})`;
}

export const verdict = (figure: Figure): string => {
  const met = meetsGoal(figure);
  return met === null ? '' : met ? '✓' : '✗';
};

/** The columns of a figure, in words. */
const cells = (figure: Figure): string[] => [
  named(figure),
  round(figure.p50),
  round(figure.p95),
  figure.unit,
  figure.goal === undefined ? '' : `${round(figure.goal)} ${verdict(figure)}`,
  whole(figure.hits),
  whole(figure.roundTrips),
  whole(figure.bytes),
];

const HEADS = ['', 'p50', 'p95', 'unit', 'goal', 'hits', 'trips', 'bytes'];

export function terminalTable({ figures }: Results): string {
  const rows = [HEADS, ...figures.map(cells)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
