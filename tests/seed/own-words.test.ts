import { describe, expect, test } from 'vitest';
import { tableNames, tables } from '../../server/src/model/tables.ts';
import { haveDocuments, isDocument, textOf } from './printed-text.ts';
import { rowsOf } from './seed.ts';

/** Sentences do not carry over: a clause of this many characters without figures, as printed, is a copy. */
const COPIED = 14;

const NAMED = ['regions', 'zones', 'enterprises', 'projects', 'chains', 'segments', 'lists'] as const;
const names = new Set(
  NAMED.flatMap((table) => rowsOf(table)).flatMap(({ name = '', aliases = '' }) => [name, ...aliases.split(';')]),
);
const longestFirst = [...names].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);

/** Clauses without names, which must be as printed, and without figures. */
function clausesOf(statement: string): string[] {
  const named = longestFirst.filter((name) => statement.includes(name));
  const bare = named.reduce((text, name) => text.replaceAll(name, '，'), statement);
  return bare.split(/[，。、；：“”（）\s]|[\d.]+[%万亿]?/u).filter((clause) => clause.length >= COPIED);
}

const isCopied = (clause: string, printed: string): boolean =>
  Array.from({ length: clause.length - COPIED + 1 }, (_, at) => clause.slice(at, at + COPIED)).some((run) =>
    printed.includes(run),
  );

describe.skipIf(!haveDocuments)('against the five documents (skipped without ../shared/seeds)', () => {
  test.each(tableNames.filter((table) => 'statement_zh' in tables[table].fields))(
    '%s: no sentence is copied',
    (table) => {
      const copies = rowsOf(table)
        .filter(({ source = '' }) => isDocument(source))
        .flatMap(({ source = '', statement_zh = '' }) =>
          clausesOf(statement_zh).filter((clause) => isCopied(clause, textOf(source))),
        );
      expect(copies).toEqual([]);
    },
  );
});
