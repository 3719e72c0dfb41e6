import type { CustomSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../graph/palette.ts';
import { isSmall, type RegionShapes } from './region-shapes.ts';
import type { Frame, Mark, Points } from './scatter-marks.ts';

export type ScatterWords = { x: string; y: string; tip(mark: Mark): string };
export type ScatterLook = {
  colours: Palette;
  font: string;
  shapes: RegionShapes;
  selected: string | undefined;
  starred: ReadonlySet<string>;
};

const MARK_SIZE = 11;
const SELECTED_SIZE = 13;
const SMALL_SIZE = 7;

/** Viability across, share of what is known upwards, a line from the low to the high end behind each mark. */
export function scatterOption(
  points: Points,
  marks: readonly Mark[],
  frame: Frame,
  look: ScatterLook,
  words: ScatterWords,
): EChartsCoreOption {
  const { colours, font, shapes, selected, starred } = look;
  const id = (at: number) => points.enterprise[at] ?? '';
  const isSelected = (mark: Mark) => mark.targets.some((at) => id(at) === selected);
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
      const at = mark.targets[0] ?? 0;
      const chosen = isSelected(mark);
      const onList = mark.targets.some((each) => starred.has(id(each)));
      const shape = shapes(points.region[at]);
      return {
        value: [points.mid[at] ?? 0, points.known[at] ?? 0],
        symbol: `path://${shape}`,
        symbolSize: isSmall(shape) ? SMALL_SIZE : chosen ? SELECTED_SIZE : MARK_SIZE,
        itemStyle: {
          color: onList || chosen ? colours.ink : colours.surface,
          borderColor: chosen ? colours.ink : colours.second,
          borderWidth: chosen ? 2 : 1.5,
        },
        label: {
          show: mark.side !== null,
          position: mark.side ?? 'right',
          distance: 4,
          formatter: () => mark.label,
          fontSize: 11,
          fontWeight: chosen ? 'bold' : 'normal',
          color: chosen ? colours.ink : colours.second,
          backgroundColor: colours.surface,
          padding: [1, 1],
        },
      };
    }),
  };
  const ends: CustomSeriesOption = {
    type: 'custom',
    z: 2,
    silent: true,
    clip: true,
    data: marks.map((mark) => {
      const at = mark.targets[0] ?? 0;
      return [points.low[at] ?? 0, points.known[at] ?? 0, points.high[at] ?? 0, isSelected(mark) ? 1 : 0];
    }),
    renderItem: (_, api) => {
      const [left = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const [right = 0] = api.coord([api.value(2), api.value(1)]);
      const strong = api.value(3) === 1;
      return {
        type: 'path',
        shape: { pathData: `M${left} ${y - 3}V${y + 3}M${left} ${y}H${right}M${right} ${y - 3}V${y + 3}` },
        style: { fill: 'none', stroke: strong ? colours.ink : colours.strong, lineWidth: strong ? 1.5 : 1 },
      };
    },
  };
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: {
      left: frame.left,
      top: frame.top,
      width: frame.width,
      height: frame.height,
      outerBoundsMode: 'none',
    },
    xAxis: { ...axis, min: frame.x[0], max: frame.x[1], name: words.x, nameLocation: 'middle', nameGap: 24 },
    yAxis: { ...axis, min: frame.y[0], max: frame.y[1], name: words.y, nameLocation: 'end', nameGap: 8 },
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
    series: [ends, marked],
  };
}
