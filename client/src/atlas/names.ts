import { answerOf, Refused } from '../ui/answer.ts';

/** Names come in blocks, in the order of the map: as many as the server's routes.ts says. */
const BLOCK = 512;

export type Named = { id: string; name: string; nameEn: string | null };
type Columns = { id: string[]; name: string[]; nameEn: (string | null)[] };

/** The names of the things that are looked at; a block is asked for once. */
export class Names {
  readonly #stamp: string;
  readonly #blocks = new Map<number, Columns | 'asked'>();
  readonly #numbers = new Map<string, number>();
  readonly #arrived: () => void;
  readonly #failed: (error: unknown) => void;

  constructor(stamp: string, arrived: () => void, failed: (error: unknown) => void) {
    this.#stamp = stamp;
    this.#arrived = arrived;
    this.#failed = failed;
  }

  /** The name of a thing, or null and it is on its way. */
  of(thing: number): Named | null {
    const block = Math.floor(thing / BLOCK);
    const known = this.#blocks.get(block);
    if (known === undefined) void this.#ask(block);
    if (known === undefined || known === 'asked') return null;
    const at = thing % BLOCK;
    const [id, name] = [known.id[at], known.name[at]];
    return id === undefined || name === undefined ? null : { id, name, nameEn: known.nameEn[at] ?? null };
  }

  /** The number of a thing whose name has come. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  async #ask(block: number): Promise<void> {
    this.#blocks.set(block, 'asked');
    try {
      const columns = await fetchJson<Columns>(`/atlas/${this.#stamp}/names/${block}`);
      this.#blocks.set(block, columns);
      for (const [at, id] of columns.id.entries()) this.#numbers.set(id, block * BLOCK + at);
      this.#arrived();
    } catch (error) {
      // May be asked again.
      this.#blocks.delete(block);
      this.#failed(error);
    }
  }
}

/** The map that the page shows is of data that have changed since. */
export const isOutdated = (error: unknown): boolean => error instanceof Refused && error.status === 410;

export async function fetchJson<T>(address: string, signal: AbortSignal | null = null): Promise<T> {
  return (await (await answerOf(await fetch(address, { signal }))).json()) as T;
}
