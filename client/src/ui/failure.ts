import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What went wrong, in the server's words of code; worded for people in the translation files (`state.*`). */
export type Failure = {
  code: FailureCode;
  argument: string | null;
  value: string;
  suggestions: readonly string[];
  requestId: string | null;
};

const CODES = [
  'NOT_FOUND',
  'BAD_ID',
  'BAD_DATE',
  'DATABASE_UNAVAILABLE',
  'DATABASE_TOO_SLOW',
  'NETWORK',
  'OTHER',
] as const;
export type FailureCode = (typeof CODES)[number];

/** Failures that mend themselves: worth asking again without being told. */
export const PASSING: ReadonlySet<FailureCode> = new Set(['DATABASE_UNAVAILABLE', 'DATABASE_TOO_SLOW', 'NETWORK']);

const nothing = { argument: null, value: '', suggestions: [], requestId: null };

export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const facts = error.errors[0]?.extensions ?? {};
    return {
      code: CODES.find((code) => code === facts.code) ?? 'OTHER',
      argument: typeof facts.argument === 'string' ? facts.argument : null,
      value: typeof facts.value === 'string' ? facts.value : '',
      suggestions: Array.isArray(facts.suggestions) ? facts.suggestions.filter((id) => typeof id === 'string') : [],
      requestId: typeof facts.requestId === 'string' ? facts.requestId : null,
    };
  }
  if (ServerError.is(error) && error.statusCode < 502) return { code: 'OTHER', ...nothing };
  return { code: 'NETWORK', ...nothing };
}
