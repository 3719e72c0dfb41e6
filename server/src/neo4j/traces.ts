import type { Statement } from './statement.ts';

/**
 * Runs what begins a statement. The driver takes a stack trace of each, for the error that it may become, which is a
 * tenth of what a small question costs the server; `named` gives a failure its trace instead.
 */
export function untraced<T>(begin: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A statement's failure, with the statement's name and the trace of who asked. It stays what it is: its code tells what may be done. */
export function named(failure: unknown, { name }: Statement): unknown {
  if (!(failure instanceof Error)) return failure;
  failure.message = `${name}: ${failure.message}`;
  Error.captureStackTrace(failure, named);
  return failure;
}
