import type { ConflictOf, ConflictRow } from './conflict.ts';

const NEWEST = {
  zh: '现在采用的说法当时还没有；按当时已知的说法取最新者。',
  en: 'What is in force now was not known then: the newest of what was known is taken.',
};

/**
 * What was in force at a date. A choice between statements is a judgement, not news of the world: it holds at every
 * date at which the chosen one was known. Before that, the newest of those known then; of equally new ones none.
 */
export function inForceAt(conflict: ConflictRow): ConflictOf {
  const { inForce, statements, ruleZh, ruleEn } = conflict;
  const rule = { zh: ruleZh, en: ruleEn ?? ruleZh };
  if (inForce === null || statements.some(({ key }) => key === inForce)) return { ...conflict, current: inForce, rule };
  const [newest, next] = statements;
  const alone = newest !== undefined && newest.known !== next?.known;
  return { ...conflict, current: alone ? newest.key : null, rule: NEWEST };
}
