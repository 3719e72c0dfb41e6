import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { formatDay } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';
import { statement } from '../neo4j/statement.ts';
import type { Area } from '../place/area.ts';
import { areaOf } from '../place/area-argument.ts';
import { type Apart, apartOf } from './apart.ts';
import { type Line, linesOf } from './line.ts';
import type { ObservationRow } from './observation.ts';

const observations = statement('figure/observations');

/** An indicator with what is known of it in an area at a date. */
export type IndicatorOf = {
  area: Area;
  asOf: number;
  key: string;
  name: string;
  nameEn: string | null;
  unit: string;
  observations: readonly ObservationRow[];
  lines: readonly Line[];
  apart: readonly Apart[];
};

/** The figures of these places and of what stands in them, known by a date. */
export async function loadObservations(
  { graph }: Context,
  places: Iterable<string>,
  asOf: number,
): Promise<ObservationRow[]> {
  const rows = await graph.read(observations, { places: [...places], asOf: BigInt(asOf) });
  return rows as unknown as ObservationRow[];
}

/** All indicators observed in an area or inside it, by key. Errors: NOT_FOUND, BAD_ID, BAD_DATE. */
export async function indicatorsOf(
  context: Context,
  areaId: string,
  asOf: string | null | undefined,
): Promise<IndicatorOf[]> {
  const { tree, defaultDay } = await context.catalogue();
  const area = areaOf('area', areaId, tree);
  const day = dayOf(asOf, defaultDay);
  const rows = await loadObservations(context, tree.inside(area.id), day);
  return [...groupBy(rows, ({ indicator }) => indicator).values()].map((group) => indicatorOf(area, day, group));
}

/** The figures of one indicator, joined to lines by subject. Pure. */
export function indicatorOf(area: Area, asOf: number, rows: readonly ObservationRow[]): IndicatorOf {
  const [first] = rows;
  if (!first) throw new Error('an indicator without a figure is none of the area');
  const bySubject = [...groupBy(rows, ({ subject }) => subject).values()].map((figures) => linesOf(figures));
  return {
    area,
    asOf,
    key: first.indicator,
    name: first.indicatorName,
    nameEn: first.indicatorNameEn,
    unit: first.indicatorUnit,
    observations: rows,
    lines: bySubject.flat(),
    apart: bySubject.map(apartOf).filter((apart) => apart !== null),
  };
}

/** `Indicator:<key>|<area>|<yyyy-mm-dd>`: what it holds depends on both. */
export const scopedId = (label: string, { key, area, asOf }: Pick<IndicatorOf, 'key' | 'area' | 'asOf'>): string =>
  `${label}:${[key, area.id, formatDay(asOf)].join('|')}`;
