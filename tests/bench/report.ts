import { appendFileSync } from 'node:fs';
import { type Figure, meetsGoal, summary } from './figure.ts';
import { lineOf } from './print.ts';

type About = Omit<Figure, 'what' | 'unit' | 'runs' | 'least' | 'p50' | 'p95' | 'most'> & { unit?: string };

/** Prints a figure and keeps it for the table and the file at the end of `npm run bench`. */
export function report(what: string, runs: readonly number[], { unit = 'ms', ...about }: About = {}): Figure {
  const figure: Figure = { what, unit, ...summary(runs), ...about };
  const met = meetsGoal(figure);
  console.log(`${met === null ? ' ' : met ? '✓' : '✗'} ${lineOf(figure)}`);
  const file = process.env.BENCH_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
  return figure;
}

/** Runs `work` some times; it takes milliseconds, unless it returns a figure of its own. */
export async function measure(
  what: string,
  runs: number,
  work: (run: number) => Promise<number | undefined>,
  about?: About,
): Promise<Figure> {
  const figures: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    figures.push((await work(run)) ?? performance.now() - began);
  }
  return report(what, figures, about);
}
