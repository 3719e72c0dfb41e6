import type { Zip } from '../files/zip.ts';
import { DAYS, type DatePrecision, MONTHS, precisionOf } from './date-formats.ts';
import { PERCENTS, type Shown, shownAs } from './number-formats.ts';
import { attribute, elements } from './parts.ts';

/** How a style shows a number. */
export type Style = { as: 'DATE'; precision: DatePrecision } | Shown;

function styleOf(code: string): Style | undefined {
  const precision = precisionOf(code);
  return precision ? { as: 'DATE', precision } : shownAs(code);
}

/** The styles of a workbook that show numbers otherwise than they are stored, by their number. */
export async function stylesOf(zip: Zip): Promise<ReadonlyMap<number, Style>> {
  const part = 'xl/styles.xml';
  const formats = new Map<number, Style | undefined>([
    ...MONTHS.map((id) => [id, { as: 'DATE', precision: 'MONTH' }] as const),
    ...DAYS.map((id) => [id, { as: 'DATE', precision: 'DAY' }] as const),
    ...PERCENTS.map((id) => [id, { as: 'PERCENT' }] as const),
  ]);
  for await (const { attributes } of elements(zip, part, 'numFmt'))
    formats.set(Number(attribute(attributes, 'numFmtId')), styleOf(attribute(attributes, 'formatCode') ?? ''));
  const styles = new Map<number, Style>();
  for await (const { content } of elements(zip, part, 'cellXfs'))
    for (const [at, [, attributes = '']] of [...content.matchAll(/<(?:\w+:)?xf\b([^<>]*)>/g)].entries()) {
      const style = formats.get(Number(attribute(attributes, 'numFmtId')));
      if (style) styles.set(at, style);
    }
  return styles;
}
