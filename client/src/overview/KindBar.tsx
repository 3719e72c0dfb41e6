import { type GapKind, KIND_SIGNS } from '../graph/kinds.ts';

const FULL_HEIGHT = 26;
const LEAST_HEIGHT = 4;

/** One count as a small bar; the same scale in all rows, so that reading down compares chains. */
export function KindBar({ kind, count, largest }: { kind: GapKind; count: number; largest: number }) {
  if (count === 0) return <span className="kindbar-none">·</span>;
  const { hue, tile } = KIND_SIGNS[kind];
  const height = Math.max(LEAST_HEIGHT, Math.round((FULL_HEIGHT * count) / largest));
  return (
    <span className="kindbar" data-hue={hue}>
      <span className="kindbar-bar" data-tile={tile} style={{ height }} aria-hidden="true" />
      <b>{count}</b>
    </span>
  );
}
