import { oneOf, present, type Raw, type Scope, scope, text } from '../search.ts';
import { done, type Log } from './log.ts';
import { printLog, readLog } from './log-code.ts';

export const EXPLORE_VIEWS = ['picture', 'list'] as const;
export type ExploreSearch = Scope & {
  /** The steps, as in log-code.ts. */
  steps?: string | undefined;
  /** How many of them count, where some have been undone. */
  at?: number | undefined;
  /** Id of the thing in front. */
  of?: string | undefined;
  view?: (typeof EXPLORE_VIEWS)[number] | undefined;
};

export function exploreSearch(raw: Raw): ExploreSearch {
  const at = Number(raw.at);
  return present<ExploreSearch>({
    ...scope(raw),
    steps: text(raw.steps),
    at: Number.isInteger(at) && at > 0 ? at : undefined,
    of: text(raw.of),
    view: oneOf(EXPLORE_VIEWS, raw.view),
  });
}

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
