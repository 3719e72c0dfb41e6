import { improveRows } from './improve-rows.ts';
import { makeBoard, type RowTask } from './row-task.ts';
import { stackColumn } from './stack-column.ts';

const SWEEPS = 4;

/** The row of each block: the spine has row 0, the rest is ordered by barycentre sweeps and then improved. */
export function assignRows(task: RowTask): number[] {
  const board = makeBoard(task);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let step = 0; step < task.columnCount; step++) {
      stackColumn(board, sweep % 2 === 0 ? task.columnCount - 1 - step : step);
    }
  }
  improveRows(board);
  return board.rows;
}
