import { ReadableError } from '../errors.ts';
import type { Sentence } from '../import/problem.ts';
import type { Message } from '../import/upload/job.ts';

/** Tells the program that started this command; nobody, when a person did. Resolves when it is on its way. */
export async function tell(message: Message): Promise<void> {
  const { send } = process;
  if (send === undefined || !process.connected) return;
  await new Promise<void>((resolve) => send.call(process, message, () => resolve()));
}

/** Tells why it could not be done, where that is said in a sentence. */
export async function tellFailure(error: unknown): Promise<void> {
  if (!(error instanceof ReadableError)) return;
  const { code, sentence, value } = error.extensions as { code: string; sentence: Sentence; value?: unknown };
  await tell({ failure: { code, ...sentence, value } });
}
