import { askedBy, type Command } from './command.ts';

/** All steps that were done, and how many of them count: the rest has been undone and can be done again. */
export type Log = { commands: readonly Command[]; at: number };

/** Steps that count. */
export const done = ({ commands, at }: Log): readonly Command[] => commands.slice(0, at);

/**
 * Whether a step brings nothing: it was the last one, or its page of neighbours, or a cone that goes further, was asked for
 * and not collapsed since.
 */
function isThere(before: readonly Command[], command: Command): boolean {
  const name = askedBy(command);
  if (name === null) return false;
  if (command.do !== 'expand' && command.do !== 'cone') return before.slice(-1).some((each) => askedBy(each) === name);
  const { id } = command;
  const since = before.slice(before.findLastIndex((each) => each.do === 'collapse' && each.id === id) + 1);
  if (command.do === 'expand') return since.some((each) => askedBy(each) === name);
  return (
    since.some(
      (each) =>
        each.do === 'cone' && each.id === id && each.direction === command.direction && each.steps > command.steps,
    ) || before.slice(-1).some((each) => askedBy(each) === name)
  );
}

/**
 * A new step ends what had been undone; one that brings nothing is none, the log stays the same. A thing moved twice in a
 * row was moved once, to where it is now; what lies between two moves was placed by the first, which therefore stays.
 * `again`: it did not bring all when it was taken before.
 */
export function act(log: Log, command: Command, again = false): Log {
  const before = done(log);
  if (!again && isThere(before, command)) return log;
  const last = before.at(-1);
  const moved = command.do === 'move' && last?.do === 'move' && last.id === command.id;
  const kept = moved ? before.slice(0, -1) : before;
  return { commands: [...kept, command], at: kept.length + 1 };
}

/** One step back; null where there is none. The first step stays: without it there is nothing to look at. */
export const undo = (log: Log): Log | null => (log.at > 1 ? { ...log, at: log.at - 1 } : null);

export const redo = (log: Log): Log | null => (log.at < log.commands.length ? { ...log, at: log.at + 1 } : null);
