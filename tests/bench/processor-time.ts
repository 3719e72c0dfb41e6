import { readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** Seconds of processor that a process has taken since it began, in user and in system mode; NaN where there is no /proc. */
function secondsOf(pid: number): number {
  try {
    // The second field, the command, may hold blanks: fields are counted after it.
    const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ');
    const fields = after.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return Number.NaN;
  }
}

/** How many processors these keep busy while something is done: 2 of 2 says that the machine, not the program, is the limit. */
export async function processorsDuring<Name extends string>(
  processes: Record<Name, readonly number[]>,
  work: () => Promise<unknown>,
): Promise<Record<Name, number>> {
  const names = Object.keys(processes) as Name[];
  const taken = (name: Name) => processes[name].reduce((sum, pid) => sum + secondsOf(pid), 0);
  const before = names.map(taken);
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1_000;
  return Object.fromEntries(names.map((name, at) => [name, (taken(name) - (before[at] ?? 0)) / seconds])) as Record<
    Name,
    number
  >;
}
