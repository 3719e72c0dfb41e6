/** A change with its sign: `+2`, `−3`, `0`. */
export const signed = (change: number) => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0');
