import type { Fault, FileAccount } from './account.ts';
import type { Done } from './fault-classes.ts';

const words: Record<Done, string> = {
  KEPT: '保留 kept',
  UNKNOWN: '记为未知 taken as unknown',
  MERGED: '合并 merged',
  LEFT_OUT: '未取 left out',
};

const fileLine = ({ file, lines, kept, merged, leftOut, present }: FileAccount): string =>
  `${file}：${lines} 行 lines = ${kept} ${words.KEPT} + ${merged} ${words.MERGED} + ${leftOut} ${words.LEFT_OUT} + ${present} 库中已有 already there`;

const faultLines = ({ done, what, count, examples }: Fault): string[] => [
  `[${words[done]}] ${count} × ${what.zh} ${what.en}`,
  ...examples.slice(0, 2).map(({ file, line, text }) => `    ${file} ${line}: ${text}`),
];

/** What became of every line of a data set, for people to read. */
export const reportLines = (faults: readonly Fault[], files: readonly FileAccount[]): string[] => [
  ...files.map(fileLine),
  ...faults.flatMap(faultLines),
];
