/** A recorded supply: who supplies whom. */
export type SupplyRow = { key: string; supplier: string; buyer: string; source: string };

export type Leader = { key: string; name: string; nameEn: string | null };

/** The shortest way from an enterprise to a local leader: its rows begin at the enterprise. */
export type TiePath = { steps: number; leader: Leader; rows: readonly SupplyRow[] };

export type Ties = {
  /** By enterprise key: those at most three steps from a leader, leaders left out. */
  paths: ReadonlyMap<string, TiePath>;
  /** The supplies of each enterprise, either way. */
  own: ReadonlyMap<string, readonly SupplyRow[]>;
};

/** Further away nothing is worth points. */
export const REACH = 3;

/** Steps along supplies, either way, from the leaders outwards; of equal ways the first by leader, then by row. */
export function tiesOf(rows: readonly SupplyRow[], leaders: readonly Leader[]): Ties {
  const own = new Map<string, SupplyRow[]>();
  for (const row of rows) {
    if (row.supplier === row.buyer) continue;
    for (const end of [row.supplier, row.buyer]) {
      const rowsOfEnd = own.get(end);
      if (rowsOfEnd) rowsOfEnd.push(row);
      else own.set(end, [row]);
    }
  }
  const leading = new Set(leaders.map(({ key }) => key));
  const paths = new Map<string, TiePath>();
  let edge = leaders.map((leader) => ({ at: leader.key, path: { steps: 0, leader, rows: [] as SupplyRow[] } }));
  for (let step = 1; step <= REACH; step += 1) {
    const next: typeof edge = [];
    for (const { at, path } of edge) {
      for (const row of own.get(at) ?? []) {
        const other = row.supplier === at ? row.buyer : row.supplier;
        if (leading.has(other) || paths.has(other)) continue;
        const longer = { steps: step, leader: path.leader, rows: [row, ...path.rows] };
        paths.set(other, longer);
        next.push({ at: other, path: longer });
      }
    }
    edge = next;
  }
  return { paths, own };
}
