import type { CustomSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import type { OpportunityItemFragment } from '../gen/graphql.ts';
import type { Palette } from '../graph/palette.ts';
import type { RegionShapes } from './region-shapes.ts';
import type { Frame, Mark, Points } from './scatter-marks.ts';

type Topics = readonly OpportunityItemFragment[];
export type VisitLook = { colours: Palette; font: string; shapes: RegionShapes; selected: string | undefined };
export type VisitWords = { x: string; y: string; tip(mark: Mark): string };

const MARK_SIZE = 11;
const SELECTED_SIZE = 14;
/** So few topics that each mark may carry its name; of more only those of layer 1 do. */
const ALL_NAMED = 15;

/** Columns as the marks are placed by: viability across, attractiveness upwards. */
export const visitPoints = (topics: Topics, nameOf: (topic: OpportunityItemFragment) => string): Points => ({
  enterprise: topics.map(({ id }) => id),
  name: topics.map(nameOf),
  rank: topics.map(({ rank }) => rank),
  low: topics.map(({ viability }) => viability.low),
  mid: topics.map(({ viability }) => viability.mid),
  high: topics.map(({ viability }) => viability.high),
  known: topics.map(({ attractiveness }) => attractiveness.mid),
  region: topics.map(({ region }) => region?.id ?? null),
});

/** Both axes in one picture: filled marks are of Pareto layer 1, the selected one has its intervals as a cross. */
export function visitScatterOption(
  topics: Topics,
  marks: readonly Mark[],
  frame: Frame,
  look: VisitLook,
  words: VisitWords,
): EChartsCoreOption {
  const { colours, font, shapes, selected } = look;
  const isSelected = (mark: Mark) => mark.targets.some((at) => topics[at]?.id === selected);
  const axis = {
    type: 'value' as const,
    nameTextStyle: { color: colours.second, fontSize: 11 },
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: colours.third, fontSize: 11 },
    splitLine: { lineStyle: { color: colours.line } },
  };
  const marked: ScatterSeriesOption = {
    type: 'scatter',
    z: 3,
    data: marks.map((mark) => {
      const topic = topics[mark.targets[0] ?? 0];
      const chosen = isSelected(mark);
      const best = mark.targets.some((at) => topics[at]?.layer === 1);
      return {
        value: [topic?.viability.mid ?? 0, topic?.attractiveness.mid ?? 0],
        symbol: `path://${shapes(topic?.region?.id)}`,
        symbolSize: chosen ? SELECTED_SIZE : MARK_SIZE,
        itemStyle: {
          color: best ? colours.ink : colours.surface,
          borderColor: chosen ? colours.ink : colours.second,
          borderWidth: chosen ? 2 : 1.5,
        },
        label: {
          show: chosen || (mark.side !== null && (best || topics.length <= ALL_NAMED)),
          // Beside the selected mark runs its cross.
          position: chosen ? ('top' as const) : (mark.side ?? 'right'),
          distance: 4,
          formatter: () => mark.label,
          fontSize: 11,
          fontWeight: chosen ? 'bold' : 'normal',
          color: chosen ? colours.ink : colours.second,
        },
      };
    }),
  };
  const cross: CustomSeriesOption = {
    type: 'custom',
    z: 2,
    silent: true,
    clip: true,
    data: topics
      .filter(({ id }) => id === selected)
      .map(({ viability: v, attractiveness: a }) => [v.low, v.mid, v.high, a.low, a.mid, a.high]),
    renderItem: (_, api) => {
      const value = (at: number) => Number(api.value(at));
      const [left = 0, y = 0] = api.coord([value(0), value(4)]);
      const [right = 0] = api.coord([value(2), value(4)]);
      const [x = 0, bottom = 0] = api.coord([value(1), value(3)]);
      const [, top = 0] = api.coord([value(1), value(5)]);
      return {
        type: 'path',
        shape: { pathData: `M${left} ${y}H${right}M${x} ${bottom}V${top}` },
        style: { fill: 'none', stroke: colours.ink, lineWidth: 1.5 },
      };
    },
  };
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: frame.left, top: frame.top, width: frame.width, height: frame.height, outerBoundsMode: 'none' },
    xAxis: { ...axis, min: frame.x[0], max: frame.x[1], name: words.x, nameLocation: 'middle', nameGap: 24 },
    yAxis: {
      ...axis,
      min: frame.y[0],
      max: frame.y[1],
      name: words.y,
      nameLocation: 'end',
      nameGap: 8,
      // Begins at the edge of the picture instead of being centred over the axis, where it would be cut.
      nameTextStyle: { ...axis.nameTextStyle, align: 'left', padding: [0, 0, 0, 12 - frame.left] },
    },
    tooltip: {
      trigger: 'item',
      confine: true,
      transitionDuration: 0,
      backgroundColor: colours.ink,
      borderWidth: 0,
      padding: [4, 8],
      textStyle: { color: colours.surface, fontSize: 12 },
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const mark = marks[dataIndex];
        return mark ? words.tip(mark) : '';
      },
    },
    series: [cross, marked],
  };
}
