import { ReadableError } from '../errors.ts';
import type { Sentence } from '../import/problem.ts';
import type { Message } from '../import/upload/job.ts';

/** Tells the program that started this command; nobody, when a person did. Resolves when it is on its way. */
export async function tell(message: Message): Promise<void> {
  const { send } = process;
  if (send === undefined || !process.connected) return;
  await new Promise<void>((resolve) => send.call(process, message, () => resolve()));
}

const FAULT = {
  code: 'FAILED',
  zh: '没有做完：程序出错，原因在服务器的记录里。写入了多少，见导入历史；请告诉维护者。',
  en: 'It was not finished: the program failed, and the log of the server says why. The history of imports says what is in; tell the maintainers.',
};

/** Tells why it could not be done, in a sentence. */
export async function tellFailure(error: unknown): Promise<void> {
  if (!(error instanceof ReadableError)) return tell({ failure: FAULT });
  const { code, sentence, value } = error.extensions as { code: string; sentence: Sentence; value?: unknown };
  await tell({ failure: { code, ...sentence, value } });
}
