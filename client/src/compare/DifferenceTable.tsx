import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedRowFragment } from '../gen/graphql.ts';
import type { Question } from './DifferenceEvidence.tsx';
import { DifferenceRow } from './DifferenceRow.tsx';

type Props = {
  rows: readonly ComparedRowFragment[];
  caption: string;
  question: Question;
  selected: string | null;
  select(segment: string): void;
};

/** What differs, one thing a row; those of the selected segment stand out. */
export function DifferenceTable({ rows, caption, question, selected, select }: Props) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection brings its rows into view.
  useEffect(() => {
    table.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  if (rows.length === 0) return <p className="quiet differencetable-none">{t('compare.none')}</p>;
  return (
    <table ref={table} className="listtable differencetable">
      <caption className="for-ears">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.subject')}</th>
          <th scope="col">{t('compare.beforeAfter')}</th>
          <th scope="col">{t('compare.why')}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <DifferenceRow
          key={row.id}
          row={row}
          question={question}
          isSelected={row.segments.some(({ id }) => id === selected)}
          select={select}
        />
      ))}
    </table>
  );
}
