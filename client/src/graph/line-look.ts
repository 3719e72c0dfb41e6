import type { ChainMapData } from './chain-map.ts';
import type { DrawnLine } from './drawing.ts';
import { suppliedLocally } from './kinds.ts';
import type { Line } from './LineSample.tsx';

/** How a line is drawn, and whether anything that it carries is supplied locally. */
export function lineLook(
  { segments, inputs }: ChainMapData,
  { inputs: through, returning }: Pick<DrawnLine, 'inputs' | 'returning'>,
): { line: Line; local: boolean } {
  const local = through.some((input) => suppliedLocally(segments.kind[inputs.source[input] as number] ?? 'MISSING'));
  const essential = through.some((input) => inputs.essential[input]);
  return { line: returning ? 'returning' : !essential ? 'optional' : local ? 'local' : 'absent', local };
}
