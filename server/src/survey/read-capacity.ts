import type { Say } from './fault.ts';
import { readUnit } from './units.ts';

export type Capacity = { value: number; unit: string; per: string; printed: string };

/** The capacity of a row of which the one enterprise is named; null when it is empty or not sound. */
export function readCapacity(
  capacity: string,
  unit: string,
  names: number,
  unitsInUse: ReadonlySet<string>,
  say: Say,
): Capacity | null {
  if (capacity === '') {
    if (unit !== '')
      say(
        'CAPACITY',
        '',
        ['有单位，没有产能。', 'There is a unit without a capacity.'],
        ['填上数字，或清空单位。', 'Fill in the number, or empty the unit.'],
      );
    return null;
  }
  const value = Number(capacity.normalize('NFKC').replaceAll(',', ''));
  if (!Number.isFinite(value)) {
    say(
      'CAPACITY',
      capacity,
      ['产能不是数字。', 'The capacity is no number.'],
      ['只写数字，“约”“以上”写在备注里。', 'Write the number alone; "about" belongs in the remark.'],
    );
    return null;
  }
  if (value < 0)
    say(
      'CAPACITY',
      capacity,
      ['产能是负数。', 'The capacity is negative.'],
      ['核对数字；不知道就留空。', 'Check it; leave it empty if it is not known.'],
    );
  if (names > 1)
    say(
      'CAPACITY',
      capacity,
      ['一行写了几家，产能不知是谁的。', 'The row names several enterprises: nobody knows whose capacity this is.'],
      ['每家一行：复制这一行，连同最前面的一格。', 'A row for each: copy the row with its first cell.'],
    );
  if (names === 0)
    say(
      'CAPACITY',
      capacity,
      ['有产能，没有企业。', 'There is a capacity without an enterprise.'],
      ['写上企业，或清空产能。', 'Name the enterprise, or empty the capacity.'],
    );
  const found = readUnit(unit, unitsInUse);
  if (!found) {
    say(
      'UNIT',
      unit,
      unit === ''
        ? ['有产能，没有单位。', 'There is a capacity without a unit.']
        : ['单位不认识。', 'This unit is not known.'],
      ['从封面所列的单位中选，可加 /年、/月、/日。', 'Choose one from the cover; /年, /月, /日 may follow.'],
    );
    return null;
  }
  return { value, ...found, printed: `${capacity}${unit}` };
}
