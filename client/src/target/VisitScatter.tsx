import { CustomChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpportunityItemFragment } from '../gen/graphql.ts';
import { palettes } from '../graph/palette.ts';
import { percentFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { usePreference } from '../ui/preference.ts';
import type { RegionShapes } from './region-shapes.ts';
import { ends, type Mark, scatterMarks } from './scatter-marks.ts';
import { visitPoints, visitScatterOption } from './visit-scatter-option.ts';

use([ScatterChart, CustomChart, GridComponent, TooltipComponent, SVGRenderer]);

type Props = {
  topics: readonly OpportunityItemFragment[];
  shapes: RegionShapes;
  /** Id of the line that is open. */
  selected: string | undefined;
  choose(id: string): void;
};

const MARGIN = { left: 34, right: 18, top: 26, bottom: 40 } as const;
const NAMES_IN_TIP = 6;

/** Can it be won, and is it worth winning: a picture of the list beside it, which carries the words. */
export function VisitScatter({ topics, shapes, selected, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const theme = usePreference((preference) => preference.theme);
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const shown = useRef<{ marks: Mark[] } & Pick<Props, 'topics' | 'selected' | 'choose'>>(null);
  useEffect(() => {
    if (!place.current) return;
    const made = init(place.current, null, { renderer: 'svg' });
    chart.current = made;
    made.on('click', ({ dataIndex }) => {
      const now = shown.current;
      const mark = now?.marks[dataIndex];
      if (!now || !mark) return;
      // Several on one spot: each further click goes on to the next of them.
      const ids = mark.targets.map((at) => now.topics[at]?.id ?? '');
      const next = ids[(ids.indexOf(now.selected ?? '') + 1) % ids.length];
      if (next) now.choose(next);
    });
    const watch = new ResizeObserver(() => {
      made.resize();
      setSize({ width: made.getWidth(), height: made.getHeight() });
    });
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      made.dispose();
    };
  }, []);
  const points = visitPoints(topics, ({ enterprise }) => name(enterprise));
  const picked = topics.find(({ id }) => id === selected);
  const frame = size && {
    left: MARGIN.left,
    top: MARGIN.top,
    width: size.width - MARGIN.left - MARGIN.right,
    height: size.height - MARGIN.top - MARGIN.bottom,
    x: ends([...points.mid, ...(picked ? [picked.viability.low, picked.viability.high] : [])]),
    y: ends([...points.known, ...(picked ? [picked.attractiveness.low, picked.attractiveness.high] : [])]),
  };
  const several = (firm: string, count: number) => t('target.scatter.more', { name: firm, count });
  const marks =
    frame && topics.length > 0
      ? scatterMarks(
          points,
          frame,
          (at) => points.name[at] ?? '',
          topics.findIndex(({ id }) => id === selected),
          several,
        )
      : [];
  shown.current = { marks, topics, selected, choose };
  useEffect(() => {
    if (!frame || topics.length === 0) return void chart.current?.clear();
    const line = (at: number) => {
      const topic = topics[at];
      if (!topic) return '';
      const figures = t('visit.scatter.tip', {
        rank: topic.rank,
        x: percentFigure(topic.viability.mid),
        y: percentFigure(topic.attractiveness.mid),
        merit: percentFigure(topic.merit),
      });
      return `<b>${escaped(`${name(topic.enterprise)} · ${name(topic.gap.segment)}`)}</b><br>${figures}`;
    };
    const tip = ({ targets }: Mark) =>
      targets
        .slice(0, NAMES_IN_TIP)
        .map(line)
        .concat(targets.length > NAMES_IN_TIP ? '…' : [])
        .join('<br>');
    const look = { colours: palettes[theme], font: getComputedStyle(document.body).fontFamily, shapes, selected };
    const words = { x: t('visit.scatter.x'), y: t('visit.scatter.y'), tip };
    chart.current?.setOption(visitScatterOption(topics, marks, frame, look, words), { notMerge: true });
  });
  return (
    <figure className="visitscatter">
      <div
        ref={place}
        className="visitscatter-chart"
        role="img"
        aria-label={t('visit.scatter.label', { count: topics.length })}
      />
      <figcaption>{t('visit.scatter.note')}</figcaption>
    </figure>
  );
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
