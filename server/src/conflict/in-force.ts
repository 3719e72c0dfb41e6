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

type Said = { key: string; known: Day };

const NEWEST = {
  zh: '现在采用的说法当时还没有；按当时已知的说法取最新者。',
  en: 'What is in force now was not known then: the newest of what was known is taken.',
};

/** The choice that held at a date: one that was made later is not yet known. */
export function choiceAt(choices: readonly Choice[], asOf: Day): Choice {
  const found = choices.find(({ since, until }) => (since ?? 0) <= asOf && (until ?? Infinity) > asOf);
  if (!found) throw new Error(`no choice held on ${asOf}`);
  return found;
}

/**
 * Which of the statements known by a date (the newest first) was in force then: what a person or the package had chosen
 * by then. Where that one was not known yet, the newest of those that were; of equally new ones none.
 */
export function inForceAt(
  choices: readonly Choice[],
  statements: readonly Said[],
  asOf: Day,
): { current: string | null; rule: { zh: string; en: string } } {
  const { inForce, ruleZh, ruleEn } = choiceAt(choices, asOf);
  const rule = { zh: ruleZh, en: ruleEn ?? ruleZh };
  if (inForce === null || statements.some(({ key }) => key === inForce)) return { current: inForce, rule };
  const [newest, next] = statements;
  const alone = newest !== undefined && newest.known !== next?.known;
  return { current: alone ? newest.key : null, rule: NEWEST };
}
