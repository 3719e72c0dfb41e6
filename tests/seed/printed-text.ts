import { besideCheckout } from './seed.ts';

const FILES: Readonly<Record<string, string>> = {
  S0: '000_fecaba0e9f1649c1.txt',
  S1: '001_2d196c588bd4e806.txt',
  S2: '002_8bb848d12928b991.txt',
  S3: '003_c2bb7d4d3c0ef7c4.txt',
  S4: '004_7775cff49741e6d9.txt',
};

const documents = new Map(
  Object.entries(FILES).map(([source, file]) => [source, besideCheckout(`seeds/${file}`)?.split('\n')]),
);

export const haveDocuments = [...documents.values()].every((lines) => lines !== undefined);
export const isDocument = (source: string): boolean => documents.has(source);

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

/** The whole text of a document, without line breaks and spaces. */
export const textOf = (source: string): string => withoutSpace(documents.get(source)?.join('') ?? '');

/** What is printed at `L12` or `L45-53`; undefined when the document has no such lines. */
export function printedAt(source: string, locator: string): string | undefined {
  const [, first, last = first] = /^L(\d+)(?:-(\d+))?$/.exec(locator) ?? [];
  const lines = documents.get(source);
  if (lines === undefined || first === undefined || Number(last) > lines.length || Number(last) < Number(first))
    return undefined;
  return withoutSpace(lines.slice(Number(first) - 1, Number(last)).join(''));
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  2: ['两', '二'],
  3: ['三'],
  4: ['四'],
  5: ['五'],
  6: ['六'],
  100: ['百亿'],
  1000: ['千亿'],
};

/** The ways in which a figure may be printed: in digits, in units of 10,000, or as a word. */
export const printings = (value: string): string[] => [value, `${Number(value) / 10_000}万`, ...(WORDS[value] ?? [])];
