import { CustomChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { palettes } from '../graph/palette.ts';
import { percentFigure, severityFigure } from '../i18n/figures.ts';
import { usePreference } from '../ui/preference.ts';
import type { RegionShapes } from './region-shapes.ts';
import { ends, type Mark, type Points, scatterMarks } from './scatter-marks.ts';
import { scatterOption } from './scatter-option.ts';

use([ScatterChart, CustomChart, GridComponent, TooltipComponent, SVGRenderer]);

type Props = {
  points: Points;
  shapes: RegionShapes;
  /** Ids of the enterprise that is selected and of those on the open shortlist. */
  selected: string | undefined;
  starred: ReadonlySet<string>;
  /** How many the list has; the picture shows the best of them. */
  total: number;
  nameOf(id: string, printed: string): string;
  choose(id: string): void;
};

const MARGIN = { left: 34, right: 16, top: 26, bottom: 40 } as const;
const NAMES_IN_TIP = 6;

/** How likely each can be won, and how much of that is known. A picture of the list beside it, which carries the words. */
export function Scatter({ points, shapes, selected, starred, total, nameOf, choose }: Props) {
  const { t } = useTranslation();
  const theme = usePreference((preference) => preference.theme);
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const shown = useRef<{ marks: Mark[]; points: Points; selected: string | undefined; choose(id: string): void }>(null);
  useEffect(() => {
    if (!place.current) return;
    const made = init(place.current, null, { renderer: 'svg' });
    chart.current = made;
    made.on('click', ({ dataIndex }) => {
      const now = shown.current;
      const mark = now?.marks[dataIndex];
      if (!now || !mark) return;
      // Several on one spot: each further click goes on to the next of them.
      const ids = mark.targets.map((at) => now.points.enterprise[at] ?? '');
      const next = ids[(ids.indexOf(now.selected ?? '') + 1) % ids.length];
      if (next) now.choose(next);
    });
    const watch = new ResizeObserver(([entry]) => {
      if (!entry) return;
      made.resize();
      setSize({ width: made.getWidth(), height: made.getHeight() });
    });
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      made.dispose();
    };
  }, []);
  const frame = size && {
    left: MARGIN.left,
    top: MARGIN.top,
    width: size.width - MARGIN.left - MARGIN.right,
    height: size.height - MARGIN.top - MARGIN.bottom,
    x: ends([...points.low, ...points.high]),
    y: ends(points.known),
  };
  const named = (at: number) => nameOf(points.enterprise[at] ?? '', points.name[at] ?? '');
  const marks =
    frame && points.rank.length > 0
      ? scatterMarks(points, frame, named, points.enterprise.indexOf(selected ?? ''), (name, count) =>
          t('target.scatter.more', { name, count }),
        )
      : [];
  shown.current = { marks, points, selected, choose };
  useEffect(() => {
    if (!frame || points.rank.length === 0) return void chart.current?.clear();
    const figures = (at: number) =>
      t('target.scatter.tip', {
        rank: points.rank[at],
        mid: severityFigure(points.mid[at] ?? 0),
        low: percentFigure(points.low[at] ?? 0),
        high: percentFigure(points.high[at] ?? 0),
        known: percentFigure(points.known[at] ?? 0),
      });
    const tip = ({ targets }: Mark) =>
      targets
        .slice(0, NAMES_IN_TIP)
        .map((at) => `<b>${escaped(named(at))}</b> ${figures(at)}`)
        .concat(targets.length > NAMES_IN_TIP ? '…' : [])
        .join('<br>');
    const look = {
      colours: palettes[theme],
      font: getComputedStyle(document.body).fontFamily,
      shapes,
      selected,
      starred,
    };
    const words = { x: t('target.scatter.x'), y: t('target.scatter.y'), tip };
    chart.current?.setOption(scatterOption(points, marks, frame, look, words), { notMerge: true });
  });
  const unnamed = marks.reduce((sum, mark) => sum + (mark.side ? 0 : mark.targets.length), 0);
  return (
    <figure className="scatter" aria-busy={size === null}>
      <div
        ref={place}
        className="scatter-chart"
        role="img"
        aria-label={t('target.scatter.label', { count: points.rank.length })}
      />
      <figcaption>
        {points.rank.length > 0 && t('target.scatter.note')}
        {points.rank.length < total && ` · ${t('target.scatter.best', { count: points.rank.length })}`}
        {unnamed > 0 && ` · ${t('target.scatter.unnamed', { count: unnamed })}`}
      </figcaption>
    </figure>
  );
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
