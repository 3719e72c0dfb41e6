import type { History, StageFact } from '../../server/src/gap/facts.ts';

/** An actual event at a definite stage; null: a stop. */
export const event = (stage: number | null, known: number, more: Partial<StageFact> = {}): StageFact => ({
  key: `${stage}-${known}`,
  known,
  stageFrom: stage,
  stageTo: stage,
  stopped: stage === null,
  date: null,
  planned: false,
  printed: '',
  store: null,
  ...more,
});

export const plan = (stage: number, known: number, date: number | null): StageFact =>
  event(stage, known, { key: `plan-${stage}-${known}`, planned: true, date });

/** What is told of a project that was first heard of with its first event. */
export const history = (...events: StageFact[]): History => ({
  known: Math.min(...events.map(({ known }) => known)),
  events,
  statements: [],
});
