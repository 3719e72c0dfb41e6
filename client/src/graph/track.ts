/** A line that meets a vertical track, from the left or to the right; lines of one source or one buyer may coincide. */
export type Joint = { y: number; source: number; target: number };
/** A vertical line in a gutter, shared by the edges into one buyer or out of one source. */
export type Track = { top: number; bottom: number; left: Joint[]; right: Joint[]; layer: number };
