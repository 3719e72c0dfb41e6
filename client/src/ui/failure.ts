import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { Refused, type Sentence, sentenceOf } from './answer.ts';

/** What went wrong, in the server's words of code; worded for people in the translation files (`state.*`). */
export type Failure = {
  code: FailureCode;
  argument: string | null;
  value: string;
  suggestions: readonly string[];
  requestId: string | null;
  /** What the server itself says of a request that it refused for a reason of its own. */
  sentence: Sentence | null;
};

const CODES = [
  'NOT_FOUND',
  'BAD_ID',
  'BAD_DATE',
  'DATABASE_UNAVAILABLE',
  'DATABASE_TOO_SLOW',
  'NETWORK',
  'REFUSED',
  'OTHER',
] as const;
export type FailureCode = (typeof CODES)[number];

/** Failures that mend themselves: worth asking again without being told. */
export const PASSING: ReadonlySet<FailureCode> = new Set(['DATABASE_UNAVAILABLE', 'DATABASE_TOO_SLOW', 'NETWORK']);

/** Arguments for which what is nearby is offered as links (FailureLinks). */
export const LINKED: ReadonlySet<string | null> = new Set(['area', 'chain', 'segment']);

const nothing = { argument: null, value: '', suggestions: [], requestId: null, sentence: null };

export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const facts = error.errors[0]?.extensions ?? {};
    return told(facts, facts.code === 'INTERNAL_SERVER_ERROR' ? null : sentenceOf(facts.sentence));
  }
  const status = ServerError.is(error) ? error.statusCode : error instanceof Refused ? error.status : null;
  if (error instanceof Refused && error.sentence) return told(error.facts, error.sentence);
  return { code: status !== null && status < 502 ? 'OTHER' : 'NETWORK', ...nothing };
}

const told = (facts: Readonly<Record<string, unknown>>, sentence: Sentence | null): Failure => ({
  code: CODES.find((code) => code === facts.code) ?? (sentence ? 'REFUSED' : 'OTHER'),
  sentence,
  argument: typeof facts.argument === 'string' ? facts.argument : null,
  value: typeof facts.value === 'string' ? facts.value : '',
  suggestions: Array.isArray(facts.suggestions) ? facts.suggestions.filter((id) => typeof id === 'string') : [],
  requestId: typeof facts.requestId === 'string' ? facts.requestId : null,
});
