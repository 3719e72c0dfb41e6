import { nodeId } from '../api/node-id.ts';
import { formatDay } from '../model/date.ts';
import type { Compared } from './compared.ts';
import type { Difference } from './difference.ts';

/** The dated sources that came in the interval: what was learned was learned from them. */
export const sourceDifferences = ({ catalogue, interval: { from, to } }: Compared): Difference[] =>
  [...catalogue.sources.values()].flatMap(({ key, title, date }): Difference[] =>
    date !== null && date > from && date <= to
      ? [
          {
            chain: null,
            subject: { id: nodeId('Source', key), name: title, nameEn: null },
            aspect: 'SOURCE',
            change: 'APPEARED',
            cause: 'LEARNED',
            before: null,
            after: formatDay(date),
            beforeWords: null,
            afterWords: { zh: formatDay(date), en: formatDay(date) },
            parts: [],
            segments: [],
            happened: null,
            told: date,
            statements: [],
            sentence: {
              zh: `${formatDay(date)} 的来源《${title}》。`,
              en: `The source "${title}" of ${formatDay(date)}.`,
            },
          },
        ]
      : [],
  );
