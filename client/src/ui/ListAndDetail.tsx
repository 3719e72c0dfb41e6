import type { ReactNode } from 'react';

type Props = { listLabel: string; list: ReactNode; detailLabel: string; detail: ReactNode };

/** A list and what is picked of it, side by side, each scrolling by itself. */
export function ListAndDetail({ listLabel, list, detailLabel, detail }: Props) {
  return (
    <div className="page-panes listanddetail">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section tabIndex={0} aria-label={listLabel}>
        {list}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above. */}
      <section tabIndex={0} aria-label={detailLabel}>
        {detail}
      </section>
    </div>
  );
}
