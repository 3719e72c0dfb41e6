/** The mark of a macro-region, as in the scatter. */
export function RegionMark({ path, size = 11 }: { path: string; size?: number }) {
  return (
    <svg className="regionmark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
