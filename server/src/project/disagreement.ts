import { type Choice, inForceAt } from '../conflict/in-force.ts';
import type { Day } from '../model/date.ts';

/** Statements about one property of a project that do not agree; `assertion`: what a statement is shown by. */
export type DisagreementRow = {
  key: string;
  property: string;
  choices: readonly Choice[];
  /** The newest first. */
  statements: readonly { key: string; assertion: string; known: Day }[];
};

/** What of it is known by a date. */
export type DisagreementOf = Pick<DisagreementRow, 'key' | 'property'> & {
  /** Key of the assertion in force; null when none is. */
  inForce: string | null;
  rule: { zh: string; en: string };
  /** Assertion keys. */
  statements: readonly string[];
};

/** A disagreement shows once a second statement is known. */
export function disagreementsBy(rows: readonly DisagreementRow[], asOf: Day): DisagreementOf[] {
  return rows.flatMap(({ key, property, choices, statements }) => {
    const known = statements.filter((said) => said.known <= asOf);
    if (known.length < 2) return [];
    const { current, rule } = inForceAt(choices, statements, asOf);
    const inForce = known.find((said) => said.key === current)?.assertion ?? null;
    return [{ key, property, inForce, rule, statements: known.map(({ assertion }) => assertion) }];
  });
}
