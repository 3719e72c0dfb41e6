import type { TableName } from '../../model/tables.ts';
import { numberOf, problemAt, textOf } from '../package-data.ts';
import type { Rule } from './rule.ts';

const amounts: readonly { table: TableName; amount: string }[] = [
  { table: 'activities', amount: 'capacity' },
  { table: 'projects', amount: 'capacity' },
  { table: 'purchases', amount: 'quantity' },
];

/** An amount without its unit cannot be compared; a figure has the unit of its indicator. */
export const units: Rule = function* (data) {
  for (const { table, amount } of amounts) {
    for (const row of data.rows(table)) {
      if (numberOf(row, amount) === undefined || textOf(row, 'unit') !== undefined) continue;
      yield problemAt(
        row,
        'unit',
        { zh: `有 ${amount} 而没有单位。`, en: `There is a ${amount} without a unit.` },
        { zh: '填上单位；不知道时只留原文。', en: 'Fill in the unit; if it is not known, keep the printed text only.' },
      );
    }
  }
  for (const row of data.rows('observations')) {
    const indicator = data.find('indicators', textOf(row, 'indicator') ?? '');
    const expected = indicator && textOf(indicator, 'unit');
    const unit = textOf(row, 'unit');
    if (expected === undefined || unit === undefined || unit === expected) continue;
    yield problemAt(
      row,
      'unit',
      { zh: `指标的单位是 ${expected}。`, en: `The unit of the indicator is ${expected}.` },
      { zh: '换算成该单位，或另立指标。', en: 'Convert the figure, or make an indicator of its own.' },
    );
  }
};
