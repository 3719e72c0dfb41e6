export type Report = (line: string) => void;

/** Runs one step of the start and tells how long it took. */
export async function timed<T>(report: Report, name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  report(`${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return result;
}
