import type { ConeDirection, LinkDirection, LinkType } from '../gen/graphql.ts';

/** Entries of one page of an expansion. */
export const PAGE = 50;

/** One step of an exploration. The list of them is all there is to a view: everything else follows from it. */
export type Command =
  | { do: 'start'; ids: readonly string[] }
  /** `page` counts from 0. */
  | { do: 'expand'; id: string; type: LinkType; direction: LinkDirection; page: number }
  /** One neighbour alone, out of the list of those that are not drawn. */
  | { do: 'one'; id: string; type: LinkType; direction: LinkDirection; other: string }
  | { do: 'collapse'; id: string }
  | { do: 'path'; from: string; to: string }
  | { do: 'cone'; id: string; direction: ConeDirection; steps: number }
  | { do: 'move'; id: string; x: number; y: number };

/** The thing that a step starts from: what collapsing that thing takes away again. */
export function originOf(command: Command): string | null {
  if (command.do === 'expand' || command.do === 'one' || command.do === 'cone') return command.id;
  return command.do === 'path' ? command.from : null;
}

/** Steps that bring something in, each by the name under which its answer is kept; null for the others. */
export function askedBy(command: Command): string | null {
  if (command.do === 'collapse' || command.do === 'move') return null;
  return JSON.stringify(command);
}

/** The same step by other names of its things: a record that a link begins with may have been merged since. */
export function renamed(command: Command, names: ReadonlyMap<string, string>): Command {
  if (names.size === 0) return command;
  const now = (id: string) => names.get(id) ?? id;
  if (command.do === 'start') return { ...command, ids: command.ids.map(now) };
  if (command.do === 'path') return { ...command, from: now(command.from), to: now(command.to) };
  if (command.do === 'one') return { ...command, id: now(command.id), other: now(command.other) };
  return { ...command, id: now(command.id) };
}
