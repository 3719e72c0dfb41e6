/** Runs `work` some times and prints minimum, median and maximum, in milliseconds unless `work` returns a figure of its own. */
export async function measure(
  what: string,
  runs: number,
  work: (run: number) => Promise<number | undefined>,
): Promise<void> {
  const figures: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    figures.push((await work(run)) ?? performance.now() - began);
  }
  figures.sort((a, b) => a - b);
  const at = (share: number) =>
    (figures[Math.min(figures.length - 1, Math.floor(share * figures.length))] ?? 0).toFixed(1);
  console.log(`${what}: min ${at(0)} · median ${at(0.5)} · max ${at(1)} (${runs} runs)`);
}

/** Runs `work` some times, each giving its milliseconds, and prints median and 95th percentile. */
export async function p95Of(what: string, runs: number, work: (run: number) => Promise<number>): Promise<void> {
  const figures: number[] = [];
  for (let run = 0; run < runs; run += 1) figures.push(await work(run));
  figures.sort((a, b) => a - b);
  const at = (share: number) => (figures[Math.ceil(share * figures.length) - 1] ?? 0).toFixed(1);
  console.log(`${what}: median ${at(0.5)} ms · p95 ${at(0.95)} ms (${runs} runs)`);
}
