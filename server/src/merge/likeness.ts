import type { Sentence } from '../gen/schema.ts';
import { groupBy } from '../model/group-by.ts';
import { pairOf } from './pair.ts';

/** A record as far as its likeness to others goes. */
export type RecordRow = {
  id: string;
  name: string;
  aliases: readonly string[];
  code: string | null;
  /** Area id. */
  place: string | null;
  /** Id of the project that it is a phase of. */
  whole: string | null;
  /** How much is recorded of it. */
  facts: number;
};

export type Likeness = {
  pair: string;
  first: string;
  second: string;
  reason: Pick<Sentence, 'zh' | 'en'>;
  confidence: number | null;
  /** Keys of the assertions that say so. */
  statements: readonly string[];
};

/**
 * Rules of ours by which two records of one kind may be one. They only make proposals; two with different stock codes
 * are two, and so are a project and its phases. A stock code that two records share needs no rule: the import refuses it.
 */
export const DEFAULTS = { sameName: 0.9, nameInName: 0.5, shortestName: 2 };

const kindOf = ({ id }: RecordRow): string => id.slice(0, id.indexOf(':'));
const decidedlyTwo = (a: RecordRow, b: RecordRow): boolean =>
  (a.code !== null && b.code !== null && a.code !== b.code) ||
  a.whole === b.id ||
  b.whole === a.id ||
  (a.whole !== null && a.whole === b.whole);

const likeness = (a: RecordRow, b: RecordRow, confidence: number, zh: string, en: string): Likeness => ({
  pair: pairOf(a.id, b.id),
  first: a.id,
  second: b.id,
  reason: { zh, en },
  confidence,
  statements: [],
});

/** One goes by a name of the other. */
function bySameName(records: readonly RecordRow[]): Likeness[] {
  const named = records.flatMap((record) => [record.name, ...record.aliases].map((name) => ({ name, record })));
  return [...groupBy(named, ({ name, record }) => `${kindOf(record)} ${name}`).values()].flatMap((all) =>
    all.flatMap(({ name, record }, at) =>
      all
        .slice(at + 1)
        .filter((other) => other.record.id !== record.id && !decidedlyTwo(record, other.record))
        .map((other) =>
          likeness(
            record,
            other.record,
            DEFAULTS.sameName,
            `两条记录都叫“${name}”。`,
            `Both records go by the name ${name}.`,
          ),
        ),
    ),
  );
}

/** In one place, and the name of one stands within that of the other. */
function byNameInName(records: readonly RecordRow[]): Likeness[] {
  const placed = records.filter(({ place, name }) => place !== null && name.length >= DEFAULTS.shortestName);
  return [...groupBy(placed, (record) => `${kindOf(record)} ${record.place}`).values()].flatMap((all) =>
    all.flatMap((short) =>
      all
        .filter((long) => long.name.length > short.name.length && long.name.includes(short.name))
        .filter((long) => !decidedlyTwo(short, long))
        .map((long) =>
          likeness(
            short,
            long,
            DEFAULTS.nameInName,
            `同在一地，“${long.name}”之中有“${short.name}”。`,
            `Both are in one place, and ${short.name} stands within ${long.name}.`,
          ),
        ),
    ),
  );
}

/** Pairs that the rules find, each once, by the rule that is surest. */
export function likenesses(records: readonly RecordRow[]): Likeness[] {
  const found = new Map<string, Likeness>();
  for (const each of [...bySameName(records), ...byNameInName(records)])
    if (!found.has(each.pair)) found.set(each.pair, each);
  return [...found.values()];
}
