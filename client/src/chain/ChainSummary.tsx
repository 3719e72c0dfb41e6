import { Trans, useTranslation } from 'react-i18next';
import { gapLists } from '../gap/gap-lists.ts';
import { segmentRows } from '../gap/segment-rows.ts';
import { percentFigure } from '../i18n/figures.ts';
import { emphasis } from '../ui/emphasis.tsx';
import type { ShownMap } from './shown-map.ts';

/** The chain in one line, from the same columns as the picture. */
export function ChainSummary({ map }: { map: ShownMap }) {
  const { t } = useTranslation();
  const rows = segmentRows(map.segments);
  const lists = gapLists(rows);
  const stalled = rows.filter(({ kind }) => kind === 'STALLED').length;
  const { completeness } = map;
  return (
    <p className="chain-summary cut">
      <span>
        <Trans
          i18nKey="chain.summary"
          values={{ segments: rows.length, gaps: lists.gaps.length, unknown: lists.unknown.length }}
          components={emphasis}
        />
      </span>
      {completeness && (
        <span>
          <Trans
            i18nKey="chain.completeness"
            values={{
              low: percentFigure(completeness.low),
              high: percentFigure(completeness.high),
              coverage: percentFigure(completeness.coverage),
            }}
            components={emphasis}
          />
        </span>
      )}
      {stalled > 0 && <b className="say-orange">{t('chain.stalled', { count: stalled })}</b>}
    </p>
  );
}
