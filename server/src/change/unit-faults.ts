import { nearest } from '../model/nearest.ts';
import type { TableName } from '../model/tables.ts';
import { units } from '../model/vocabulary.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Rows } from './rows.ts';

const inUse = statement('change/units');

const MEASURED: readonly TableName[] = ['activities', 'projects', 'purchases', 'observations'];

const unitsIn = (rows: Rows): string[] =>
  MEASURED.flatMap((table) => (rows[table] ?? []).map(({ unit }) => unit ?? '')).filter((unit) => unit !== '');

/** A unit that nobody uses is a slip more often than a new one; amounts in it could be compared with nothing. */
export async function unitFaults(run: Run, after: Rows, before: Rows): Promise<Refusal[]> {
  const common: readonly string[] = [...units, ...unitsIn(before)];
  const rare = [...new Set(unitsIn(after))].filter((unit) => !common.includes(unit));
  if (rare.length === 0) return [];
  const known = new Set([...common, ...(await run(inUse)).map(({ unit }) => String(unit))]);
  return rare.filter((unit) => !known.has(unit)).map((unit) => unknownUnit(unit, nearest(unit, known)));
}

function unknownUnit(unit: string, near: readonly string[]): Refusal {
  const printed = unit.slice(0, 20);
  return near.length > 0
    ? refusal(
        'BAD_VALUE',
        'unit',
        `数据里没有“${printed}”这个单位。是否指 ${near.join('、')}？`,
        `No figure here is in "${printed}". Did you mean ${near.join(', ')}?`,
      )
    : refusal(
        'BAD_VALUE',
        'unit',
        `数据里没有“${printed}”这个单位；请换成常用单位，如 ${units.slice(0, 6).join('、')}。`,
        `No figure here is in "${printed}"; use a common unit, as ${units.slice(0, 6).join(', ')}.`,
      );
}
