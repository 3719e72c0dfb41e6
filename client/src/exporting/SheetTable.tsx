import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from './workbook.ts';
import './sheet.css';

type Props = {
  sheet: Sheet;
  note?: string | undefined;
  /** False where the number of rows says nothing. */
  counted?: boolean;
};

/** A sheet of a workbook as a table of the page, so that both say the same. */
export function SheetTable({ sheet, note, counted = true }: Props) {
  const { t } = useTranslation();
  const heading = useId();
  const total = sheet.columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <section className="sheet" aria-labelledby={heading}>
      <h2 id={heading}>
        {sheet.name} {counted && <small>{sheet.rows.length}</small>}
      </h2>
      {note && <p className="quiet">{note}</p>}
      <table aria-labelledby={heading}>
        <colgroup>
          {sheet.columns.map(({ title, width }) => (
            <col key={title} style={{ width: `${(100 * width) / total}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {sheet.columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.length === 0 && (
            <tr>
              <td colSpan={sheet.columns.length}>{t('none')}</td>
            </tr>
          )}
          {sheet.rows.map((row) => (
            <tr key={JSON.stringify(row)}>
              {row.map((cell, column) => (
                <td key={sheet.columns[column]?.title} data-figure={typeof cell === 'number' || undefined}>
                  {cell ?? '—'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
