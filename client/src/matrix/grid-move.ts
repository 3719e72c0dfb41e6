/** Where a key leads in a grid; row 0 is the first. Undefined for keys that are none of the grid's. */
export function gridMove(
  key: string,
  at: { row: number; column: number },
  size: { rows: number; columns: number },
  far: boolean,
): { row: number; column: number } | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const moves: Record<string, { row: number; column: number }> = {
    ArrowLeft: { row: at.row, column: at.column - 1 },
    ArrowRight: { row: at.row, column: at.column + 1 },
    ArrowUp: { row: at.row - 1, column: at.column },
    ArrowDown: { row: at.row + 1, column: at.column },
    Home: { row: far ? 0 : at.row, column: 0 },
    End: { row: far ? last.row : at.row, column: last.column },
    PageUp: { row: 0, column: at.column },
    PageDown: { row: last.row, column: at.column },
  };
  const move = moves[key];
  return move && { row: within(move.row, last.row), column: within(move.column, last.column) };
}
