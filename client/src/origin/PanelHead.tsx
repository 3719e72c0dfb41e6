import type { ReactNode } from 'react';

/** The name of what is open, and what is said of it first. */
export function PanelHead({ title, children }: { title: string; children: ReactNode }) {
  return (
    <header className="originpanel-head">
      <h2>{title}</h2>
      {children}
    </header>
  );
}
