import type { Day } from '../model/date.ts';

/** What was chosen between statements that disagree, and over which days: `until` is the day of the next choice. */
export type Choice = {
  since: Day | null;
  until: Day | null;
  /** Key of a statement; null: all stand. */
  inForce: string | null;
  ruleZh: string;
  ruleEn: string | null;
};

/** The change that made a choice; `decided`: by deciding the conflict, not by correcting the figure. */
export type Maker = { since: Day; by: string; at: string; decided: boolean };

type Said = { key: string; known: Day };

const NEWEST = {
  zh: '现在采用的说法当时还没有；按当时已知的说法取最新者。',
  en: 'What is in force now was not known then: the newest of what was known is taken.',
};

const LATER = {
  zh: '取舍的理由说到当时还没有的说法，这里不述。',
  en: 'The reason for the choice speaks of statements that were not known then; it is not told here.',
};

/** The choice that held at a date: one that was made later is not yet known. */
export function choiceAt(choices: readonly Choice[], asOf: Day): Choice {
  const found = choices.find(({ since, until }) => (since ?? 0) <= asOf && (until ?? Infinity) > asOf);
  if (!found) throw new Error(`no choice held on ${asOf}`);
  return found;
}

/** Who decided what held at a date; of several choices of one day (the newest first) the last held. */
export function decisionAt(choices: readonly Choice[], makers: readonly Maker[], asOf: Day): Maker | null {
  const { since } = choiceAt(choices, asOf);
  const maker = makers.find((each) => each.since === since);
  return maker?.decided ? maker : null;
}

/**
 * Which of all statements (the newest first) was in force at a date: what a person or the package had chosen by then.
 * Where that one was not known yet, the newest of those that were; of equally new ones none. The words of a choice may
 * speak of all statements that it was made between: they are told when all of those are known.
 */
export function inForceAt(
  choices: readonly Choice[],
  statements: readonly Said[],
  asOf: Day,
): { current: string | null; rule: { zh: string; en: string } } {
  const { inForce, until, ruleZh, ruleEn } = choiceAt(choices, asOf);
  const known = statements.filter((said) => said.known <= asOf);
  if (inForce === null || known.some(({ key }) => key === inForce)) {
    const whole = statements.every((said) => said.known <= asOf || (until !== null && said.known >= until));
    return { current: inForce, rule: whole ? { zh: ruleZh, en: ruleEn ?? ruleZh } : LATER };
  }
  const [newest, next] = known;
  const alone = newest !== undefined && newest.known !== next?.known;
  return { current: alone ? newest.key : null, rule: NEWEST };
}
