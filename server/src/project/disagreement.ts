import type { Day } from '../model/date.ts';

/** Statements about one property of a project that do not agree. */
export type DisagreementRow = {
  key: string;
  property: string;
  /** Key of the statement in force; null when none is. */
  inForce: string | null;
  ruleZh: string | null;
  ruleEn: string | null;
  statements: readonly { key: string; known: Day }[];
};

/** What of it is known by a date. */
export type DisagreementOf = Pick<DisagreementRow, 'key' | 'property' | 'inForce' | 'ruleZh' | 'ruleEn'> & {
  statements: readonly string[];
};

/** A disagreement shows once a second statement is known; its rule may speak of all of them, and waits for the last. */
export function disagreementsBy(rows: readonly DisagreementRow[], asOf: Day): DisagreementOf[] {
  return rows.flatMap(({ key: conflict, property, inForce, ruleZh, ruleEn, statements }) => {
    const known = statements.filter((said) => said.known <= asOf).map(({ key }) => key);
    if (known.length < 2) return [];
    const whole = known.length === statements.length;
    return [
      {
        key: conflict,
        property,
        inForce: inForce !== null && known.includes(inForce) ? inForce : null,
        ruleZh: whole ? ruleZh : null,
        ruleEn: whole ? ruleEn : null,
        statements: known,
      },
    ];
  });
}
