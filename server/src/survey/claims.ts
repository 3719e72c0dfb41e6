import type { Assessment } from '../gap/assess.ts';
import { isOperating } from '../gap/item.ts';
import { type Fault, fault } from './fault.ts';
import type { Known } from './match-enterprises.ts';
import type { Finding } from './read-sheet.ts';

/** Whether an enterprise is known to operate in a segment in the area. */
export const operatesIn =
  ({ standing }: Assessment) =>
  (enterprise: string, segment: string): boolean =>
    standing
      .standingOf(segment)
      .situation.items.some((item) => isOperating(item) && item.bonds.includes(`Enterprise:${enterprise}`));

/** What a sheet says against what is known: a survey adds, it takes nothing away. */
export function* claimsAgainst(
  findings: readonly Finding[],
  assessment: Assessment,
  known: ReadonlyMap<string, Known>,
): Iterable<Fault> {
  const operates = operatesIn(assessment);
  for (const { row, segment, result, enterprises, capacity } of findings) {
    const running = assessment.standing.standingOf(segment.key).situation.items.filter(isOperating);
    const [first] = running;
    if (result === 'ABSENT' && first)
      yield fault(
        row,
        'RESULT',
        segment.name,
        [
          `库中“${first.name}”在此在产，表上却写没有。`,
          `"${first.nameEn}" is known to operate here, but the sheet says that nobody does.`,
        ],
        [
          '已停产的，先由数据包导入停产（activities 表，status 写 CLOSED）；否则改结果。',
          'If it closed, import that first in a data package (table activities, status CLOSED); else correct the result.',
        ],
      );
    for (const name of enterprises) {
      const match = known.get(name);
      if (capacity && match && operates(match.key, segment.key))
        yield fault(
          row,
          'CAPACITY',
          capacity.printed,
          [
            `“${name}”已在册，摸排表不改它的产能。`,
            `"${name}" is known to operate here already; a survey sheet does not change its capacity.`,
          ],
          [
            '产能由数据包更正（activities 表）；这里清空。',
            'A capacity is corrected by a data package (table activities); empty it here.',
          ],
        );
    }
  }
}
