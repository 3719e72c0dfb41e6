import type { ReactNode } from 'react';

/** `none`: said instead of the contents where there are none. */
type Props = { id: string; title: string; note: ReactNode; none?: string | false; children: ReactNode };

/** One part of a zone's page: a heading, what it tells, the contents. */
export function ZoneSection({ id, title, note, none = false, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <div className="page-title">
        <h2 id={id}>{title}</h2>
        <span className="quiet">{note}</span>
      </div>
      {none === false ? children : <p className="zone-none quiet">{none}</p>}
    </section>
  );
}
