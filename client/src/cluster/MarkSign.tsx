import { lookOf } from './mark-look.ts';
import type { Mark } from './shown-clusters.ts';

/** Colour and letter of a mark, for legend, table and inspector. */
export function MarkSign({ mark }: { mark: Mark }) {
  const look = lookOf(mark);
  return (
    <span
      className="marksign"
      aria-hidden="true"
      data-striped={look?.striped || undefined}
      {...(look && { style: { '--mark': look.colour } as React.CSSProperties })}
    >
      {mark.letter}
    </span>
  );
}
