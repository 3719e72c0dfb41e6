import { useTranslation } from 'react-i18next';
import { MarkSign } from './MarkSign.tsx';
import type { ShownClusters } from './shown-clusters.ts';
import { useBoxName } from './useBoxName.ts';

type Props = { clusters: ShownClusters; marks: ReadonlySet<string> | null; highlight(keys: ReadonlySet<string>): void };

/** Marks by colour and letter with how many dots carry them; a legend that brings out. */
export function MarkLegend({ clusters, marks, highlight }: Props) {
  const { t } = useTranslation();
  const boxName = useBoxName();
  const press = (key: string, only: boolean) => {
    if (only) return highlight(new Set([key]));
    const next = new Set(marks ?? []);
    if (!next.delete(key)) next.add(key);
    highlight(next);
  };
  const shown = clusters.marks
    .map((mark) => ({ mark, count: clusters.dots.filter((dot) => dot.marks.includes(mark)).length }))
    .filter(({ count }) => count > 0);
  return (
    <fieldset className="marklegend">
      <legend className="for-ears">{t('cluster.legend')}</legend>
      {shown.map(({ mark, count }) => (
        <button
          key={mark.key}
          type="button"
          className="legend-kind"
          aria-pressed={marks?.has(mark.key) ?? false}
          data-faded={(marks !== null && !marks.has(mark.key)) || undefined}
          onClick={(event) => press(mark.key, event.altKey)}
        >
          <MarkSign mark={mark} />
          <span>{boxName(mark)}</span>
          <b>{count}</b>
        </button>
      ))}
    </fieldset>
  );
}
