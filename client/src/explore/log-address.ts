import type { Scope } from '../search.ts';
import type { ExploreSearch } from './explore-search.ts';
import { done, type Log } from './log.ts';
import { MOST_STEPS, printLog, readLog } from './log-code.ts';

/** Signs of the printed steps, of the 64 KiB that the server takes as the head of a request. */
const MOST_SIGNS = 48_000;

/** Whether a link can hold the steps: with more, its view could not be opened again. */
export const fits = ({ commands }: Log): boolean =>
  commands.length <= MOST_STEPS && encodeURIComponent(printLog(commands)).length <= MOST_SIGNS;

export function logOf({ steps, at }: ExploreSearch): Log {
  const commands = steps ? readLog(steps) : [];
  return { commands, at: Math.min(at ?? commands.length, commands.length) };
}

export const searchOfLog = (log: Log): Pick<ExploreSearch, 'steps' | 'at'> => ({
  steps: log.commands.length > 0 ? printLog(log.commands) : undefined,
  at: done(log).length < log.commands.length ? log.at : undefined,
});

/** The address at which an exploration of this thing begins. */
export const exploreFrom = (id: string, { area, asOf }: Scope): ExploreSearch => ({
  area,
  asOf,
  ...searchOfLog({ commands: [{ do: 'start', ids: [id] }], at: 1 }),
  of: id,
});
