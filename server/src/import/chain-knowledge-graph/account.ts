import type { Sentence } from '../problem.ts';
import { type Done, type FaultName, faultClasses } from './fault-classes.ts';

/** A place in a file of the data set; `line` from 1. */
export type Place = { file: string; line: number };

export type Example = Place & { text: string };

export type Fault = { name: FaultName; done: Done; what: Sentence; count: number; examples: readonly Example[] };

/** What became of the lines of a file; the last four add up to `lines`. `present`: the database has it already. */
export type FileAccount = {
  file: string;
  lines: number;
  kept: number;
  merged: number;
  leftOut: number;
  present: number;
};

const DEFAULTS = { examples: 5 };

/** Counts what becomes of every line, so that nothing is lost silently. */
export class Account {
  readonly #files = new Map<string, FileAccount>();
  readonly #faults = new Map<FaultName, { count: number; examples: Example[] }>();

  #of(file: string): FileAccount {
    const found = this.#files.get(file) ?? { file, lines: 0, kept: 0, merged: 0, leftOut: 0, present: 0 };
    this.#files.set(file, found);
    return found;
  }

  read({ file }: Place): void {
    this.#of(file).lines += 1;
  }

  keep({ file }: Place): void {
    this.#of(file).kept += 1;
  }

  present({ file }: Place): void {
    this.#of(file).present += 1;
  }

  /** Tells of a fault; decides nothing about the line. */
  tell(name: FaultName, { file, line }: Place, text: string): void {
    const fault = this.#faults.get(name) ?? { count: 0, examples: [] };
    fault.count += 1;
    if (fault.examples.length < DEFAULTS.examples) fault.examples.push({ file, line, text });
    this.#faults.set(name, fault);
  }

  /** Tells of the fault for which a line makes no row of its own. */
  drop(name: FaultName, at: Place, text: string): void {
    this.tell(name, at, text);
    if (faultClasses[name].done === 'MERGED') this.#of(at.file).merged += 1;
    else this.#of(at.file).leftOut += 1;
  }

  files(): FileAccount[] {
    return [...this.#files.values()];
  }

  faults(): Fault[] {
    return (Object.keys(faultClasses) as FaultName[]).flatMap((name) => {
      const found = this.#faults.get(name);
      return found ? [{ name, ...faultClasses[name], ...found }] : [];
    });
  }
}
