type Props = { values: readonly number[]; width?: number; height?: number };

const MARGIN = 3;

/** The shape of a line of two points or more; its figures stand beside it in words. */
export function Sparkline({ values, width = 64, height = 20 }: Props) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const points = values.map((value, at) => ({
    x: MARGIN + (at * (width - 2 * MARGIN)) / Math.max(1, values.length - 1),
    y: high === low ? height / 2 : height - MARGIN - ((value - low) * (height - 2 * MARGIN)) / (high - low),
  }));
  const last = points.at(-1);
  return (
    <svg className="sparkline" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last && <circle cx={last.x} cy={last.y} r={2} />}
    </svg>
  );
}
