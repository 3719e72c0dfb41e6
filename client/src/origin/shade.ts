/** A step of ink, 1 the palest, and the values that it stands for. */
export type ShadeClass = { step: number; from: number; to: number };

const STEPS = 4;

/**
 * Classes of values for shading, the darkest for the largest. Up to four different values have a step each, counted
 * from the darkest; more are parted where they halve: above 1/2, 1/4 and 1/8 of the largest. Nought has no class.
 */
export function shadeClasses(values: readonly number[]): ShadeClass[] {
  const different = [...new Set(values.filter((value) => value > 0))].sort((a, b) => a - b);
  const largest = different.at(-1) ?? 0;
  const stepOf = (value: number, at: number) =>
    different.length <= STEPS
      ? STEPS - (different.length - 1 - at)
      : Math.max(1, STEPS - Math.floor(Math.log2(largest / value)));
  const classes = new Map<number, ShadeClass>();
  for (const [at, value] of different.entries()) {
    const step = stepOf(value, at);
    const before = classes.get(step);
    classes.set(step, { step, from: before?.from ?? value, to: value });
  }
  return [...classes.values()];
}

/** The step of a value; 0 for nought and for what is not known. */
export const shadeOf = (classes: readonly ShadeClass[], value: number): number =>
  classes.find(({ from, to }) => value >= from && value <= to)?.step ?? 0;
