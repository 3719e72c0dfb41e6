import { useTranslation } from 'react-i18next';
import { LINE_KINDS, type LineKind } from './cluster-lines.ts';
import { LineStroke } from './LineStroke.tsx';

export function LineSign({ kind }: { kind: LineKind }) {
  return (
    <svg className="linesign" width="34" height="12" aria-hidden="true">
      <LineStroke path="M1 6H33" kind={kind} width={1.75} />
    </svg>
  );
}

/** The strokes of the lines, which show where one points and for what is chosen. */
export function LineLegend() {
  const { t } = useTranslation();
  return (
    <ul className="linelegend" aria-label={t('cluster.lineLegend')}>
      {LINE_KINDS.map((kind) => (
        <li key={kind}>
          <LineSign kind={kind} /> {t(`cluster.link.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
