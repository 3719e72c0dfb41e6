import { type ReactNode, useId } from 'react';

type Props = { title: ReactNode; count?: number | undefined; aside?: ReactNode; children: ReactNode };

/** One part of the inspector: a heading, how many, a word at the right, the contents. */
export function Section({ title, count, aside, children }: Props) {
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>
          {title}
          {count !== undefined && <b>{` ${count}`}</b>}
        </h2>
        {aside && <span className="quiet">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
