import { BadId, NotFound } from '../errors.ts';
import { nearest } from '../model/nearest.ts';

/** Global ids: `Label:key`. The key may hold colons of its own. */
export const nodeId = (label: string, key: string): string => `${label}:${key}`;

/** Label and key of a global id. Error BAD_ID when it is of another form. */
export function splitId(argument: string, id: string, form = 'Chain:led'): { label: string; key: string } {
  const at = id.indexOf(':');
  if (at < 1 || at === id.length - 1 || id.length > 400) throw new BadId(argument, id.slice(0, 100), form);
  return { label: id.slice(0, at), key: id.slice(at + 1) };
}

/** The entry that an id of this label names. Errors: BAD_ID, NOT_FOUND with the ids nearby. */
export function entryOf<T>(argument: string, id: string, label: string, entries: ReadonlyMap<string, T>): T {
  const { label: given, key } = splitId(argument, id, `${label}:${entries.keys().next().value ?? 'key'}`);
  const entry = given === label ? entries.get(key) : undefined;
  if (entry === undefined) {
    const near = nearest(key, entries.keys());
    const suggestions = near.length > 0 ? near : [...entries.keys()].slice(0, 5);
    throw new NotFound(
      argument,
      id,
      suggestions.map((suggestion) => nodeId(label, suggestion)),
    );
  }
  return entry;
}
