export type Sentence = { zh: string; en: string };

export function sentenceOf(said: unknown): Sentence | null {
  if (typeof said !== 'object' || said === null || !('zh' in said) || !('en' in said)) return null;
  return typeof said.zh === 'string' && typeof said.en === 'string' ? { zh: said.zh, en: said.en } : null;
}

/** The server said no, past GraphQL: why, in a sentence, and as fields where a program can act on it. */
export class Refused extends Error {
  readonly status: number;
  readonly sentence: Sentence | null;
  readonly facts: Readonly<Record<string, unknown>>;
  constructor(status: number, said: unknown) {
    const sentence = sentenceOf(said);
    super(sentence?.en ?? String(status));
    this.status = status;
    this.sentence = sentence;
    this.facts = sentence ? { ...(said as object) } : {};
  }
}

/** An answer that is one. Errors: Refused; what `fetch` throws where the server is not reached. */
export async function answerOf(response: Response): Promise<Response> {
  if (response.ok) return response;
  throw new Refused(response.status, await response.json().catch(() => null));
}
