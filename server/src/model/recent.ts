/** Answers by key, the most recently used kept; one that fails is forgotten. */
export class Recent<Value> {
  readonly #kept = new Map<string, Promise<Value>>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  of(key: string, make: () => Promise<Value>): Promise<Value> {
    const answer = this.#kept.get(key) ?? make();
    this.#kept.delete(key);
    this.#kept.set(key, answer);
    answer.catch(() => {
      if (this.#kept.get(key) === answer) this.#kept.delete(key);
    });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#limit) break;
      this.#kept.delete(oldest);
    }
    return answer;
  }
}
