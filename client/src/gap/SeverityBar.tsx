import { type GapKind, KIND_SIGNS } from '../graph/kinds.ts';
import { severityFigure } from '../i18n/figures.ts';
import './severity.css';

/** Severity on its scale of 0 to 100 in the hue of its kind, with the figure beside it. */
export function SeverityBar({ kind, severity }: { kind: GapKind; severity: number }) {
  return (
    <span className="severity">
      <span className="severity-track" aria-hidden="true">
        <span style={{ width: `${severity}%`, background: `var(--${KIND_SIGNS[kind].hue}-graphic)` }} />
      </span>
      <span className="severity-figure">{severityFigure(severity)}</span>
    </span>
  );
}
