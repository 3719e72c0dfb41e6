import type { Scope } from '../search.ts';
import type { ExploreSearch } from './explore-search.ts';
import { done, type Log } from './log.ts';
import { printLog, readLog } from './log-code.ts';

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
