import type { Message } from './job.ts';

/** Tells the program that started this command; nobody, when a person did. Resolves when it is on its way. */
export async function tell(message: Message): Promise<void> {
  const { send } = process;
  if (send === undefined || !process.connected) return;
  await new Promise<void>((resolve) => send.call(process, message, () => resolve()));
}
