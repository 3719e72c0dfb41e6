export type Row = Record<string, unknown>;

/** The statements of the importer, nodes before what joins them: a made world is shaped as an imported one. */
const ORDER = [
  'node/sources',
  'node/regions',
  'node/zones',
  'node/industries',
  'node/chains',
  'node/segments',
  'node/products',
  'node/enterprises',
  'node/projects',
  'node/stage-events',
  'node/surveys',
  'node/assertions',
  'link/region-part-of',
  'link/zone-part-of',
  'link/reports-progress-of',
  'link/has-segment',
  'link/segment-classified-as',
  'link/input-of',
  'link/located-in',
  'link/active-in',
  'link/produces',
  'link/supplies',
  'link/buys',
  'link/leads',
  'link/sited-in',
  'link/fills',
  'link/backed-by',
  'link/reached',
  'link/survey-of',
  'link/survey-in',
  'link/assertion-about',
  'link/assertion-from',
] as const;
export type StatementName = (typeof ORDER)[number];

/** Rows by the statement that writes them. */
export class Rows {
  readonly #of = new Map<StatementName, Row[]>();

  add(name: StatementName, ...rows: Row[]): void {
    const own = this.#of.get(name) ?? [];
    for (const row of rows) own.push(row);
    this.#of.set(name, own);
  }

  /** With the rows of another as well. */
  taking(other: Rows): this {
    for (const [name, rows] of other.inOrder()) this.add(name, ...rows);
    return this;
  }

  /** In the order in which they must be written. */
  *inOrder(): Generator<readonly [StatementName, readonly Row[]]> {
    for (const name of ORDER) {
      const rows = this.#of.get(name);
      if (rows) yield [name, rows];
    }
  }
}
