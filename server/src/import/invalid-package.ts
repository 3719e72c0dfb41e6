import type { Problem, ProblemReport } from './problem.ts';
import type { PackageReading } from './reading.ts';
import { shortened } from './table-reader.ts';

const DEFAULTS = { printed: 50 };

function place({ file, table, row, column, value }: Problem): string {
  const cell = [row > 0 ? `第 ${row} 行 line ${row}` : '', column, value === '' ? '' : `“${shortened(value)}”`].filter(
    Boolean,
  );
  return [file || table, ...cell].join(' · ');
}

const lines = (problem: Problem): string =>
  [
    place(problem),
    `    ${problem.problem.zh}${problem.remedy.zh}`,
    `    ${problem.problem.en} ${problem.remedy.en}`,
  ].join('\n');

/** The package breaks its rules; nothing of it was written. The message is for people, `report` for programs. */
export class InvalidPackage extends Error {
  readonly reading: PackageReading;
  readonly report: ProblemReport;

  constructor(reading: PackageReading, report: ProblemReport) {
    const shown = report.problems.slice(0, DEFAULTS.printed);
    const rest = report.total - shown.length;
    const head = `数据包 ${reading.name} 有 ${report.total} 处问题，没有写入任何数据。\nThe data package ${reading.name} has ${report.total} problem(s); nothing was written.`;
    const tail = rest > 0 ? [`另有 ${rest} 处未列出。 ${rest} more are not printed.`] : [];
    super([head, ...shown.map(lines), ...tail].join('\n'));
    this.name = 'InvalidPackage';
    this.reading = reading;
    this.report = report;
  }
}
