import { ExpandOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { RefObject } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { ChainPictureMenu } from '../exporting/ChainPictureMenu.tsx';
import { GapTabs } from '../gap/GapTabs.tsx';
import type { RankedRow } from '../gap/gap-lists.ts';
import type { SegmentRow } from '../gap/segment-rows.ts';
import { type GapKind, KINDS } from '../graph/kinds.ts';
import type { Tab } from '../search.ts';
import { emphasis } from '../ui/emphasis.tsx';
import type { MapHandle } from './MapPane.tsx';
import { ReadingHelp } from './ReadingHelp.tsx';
import type { ShownMap } from './shown-map.ts';

type Props = {
  map: ShownMap;
  rows: readonly SegmentRow[];
  kinds: ReadonlySet<GapKind> | null;
  lists: Record<Tab, RankedRow[]>;
  tab: Tab | null;
  chooseTab(tab: Tab): void;
  clear(): void;
  canvas: RefObject<MapHandle | null> | null;
  zoom: number;
};

/** Between picture and list: which list, what is shown by which rule, how large. Nothing is ever hidden silently. */
export function StatusLine({ map, rows, kinds, lists, tab, chooseTab, clear, canvas, zoom }: Props) {
  const { t } = useTranslation();
  const shown = kinds ? rows.filter(({ kind }) => kinds.has(kind)).length : rows.length;
  return (
    <div className="statusline">
      {tab && <GapTabs lists={lists} kinds={kinds} tab={tab} choose={chooseTab} />}
      <p className="statusline-shown cut" role="status">
        <Trans
          i18nKey={kinds ? 'chain.shownSome' : 'chain.shownAll'}
          values={{
            shown,
            total: rows.length,
            kinds: KINDS.filter((kind) => kinds?.has(kind))
              .map((kind) => t(`kind.${kind}`))
              .join(t('listComma')),
          }}
          components={emphasis}
        />
        {map.chain.origin === 'TEMPLATE' && !kinds && <> · {t('chain.template')}</>}
      </p>
      {kinds && (
        <button type="button" className="statusline-clear" onClick={clear}>
          {t('chain.clear')} <kbd>{t('chain.clearKey')}</kbd>
        </button>
      )}
      {canvas && <ReadingHelp />}
      <ChainPictureMenu map={map} />
      {canvas && (
        <span className="statusline-zoom">
          <Button
            type="text"
            size="small"
            icon={<MinusOutlined />}
            aria-label={t('chain.zoomOut')}
            title={t('chain.zoomOut')}
            onClick={() => canvas.current?.zoomOut()}
          />
          <b>{t('chain.zoom', { percent: Math.round(100 * zoom) })}</b>
          <Button
            type="text"
            size="small"
            icon={<PlusOutlined />}
            aria-label={t('chain.zoomIn')}
            title={t('chain.zoomIn')}
            onClick={() => canvas.current?.zoomIn()}
          />
          <Button
            type="text"
            size="small"
            icon={<ExpandOutlined />}
            aria-label={t('chain.fit')}
            title={t('chain.fit')}
            onClick={() => canvas.current?.fit()}
          />
        </span>
      )}
    </div>
  );
}
