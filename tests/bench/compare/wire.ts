/** A statement with its parameters, as it goes to the database. */
export type Asked = { text: string; parameters: Record<string, unknown> };
/** Statements under way at the same time, wave after wave. */
export type Waves = readonly (readonly Asked[])[];

/** Notes what passes to the database, so that it can be counted, profiled and asked again. */
export class Wire {
  #waves: Asked[][] = [];
  #underWay = 0;

  async pass<T>(asked: Asked, work: () => Promise<T>): Promise<T> {
    if (this.#underWay === 0) this.#waves.push([]);
    this.#waves.at(-1)?.push(asked);
    this.#underWay += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
    }
  }

  /** What passed since the last time. */
  take(): Waves {
    const waves = this.#waves;
    this.#waves = [];
    return waves;
  }
}
