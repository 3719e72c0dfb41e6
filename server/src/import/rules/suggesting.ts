import { nearest } from '../../model/nearest.ts';
import { DEFAULTS } from '../problem.ts';

/** What a key that is not in a list was probably meant to be; `list`: its name. */
export type Suggest = (list: string, key: string, keys: () => Iterable<string>) => readonly string[];

/** Each key is looked for once, and no more of them than a report has room for: a package may mistype all of its keys. */
export function suggesting(): Suggest {
  const found = new Map<string, readonly string[]>();
  return (list, key, keys) => {
    const name = `${list}/${key}`;
    const known = found.get(name);
    if (known) return known;
    if (found.size >= DEFAULTS.largestReport) return [];
    const near = nearest(key, keys());
    found.set(name, near);
    return near;
  };
}
