import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countFigure } from '../i18n/figures.ts';
import { TableHead } from '../ui/TableHead.tsx';
import { KINDS, type Kind } from './job.ts';

export type KindsRow = {
  table: string;
  name: ReactNode;
  /** How many of its rows are of each kind; where that was not counted, what there is to say instead. */
  counts: Readonly<Record<Kind, number>> | string;
};
type Props = { caption: string; look: string; rows: readonly KindsRow[]; totals?: Readonly<Record<Kind, number>> };

/** Tables, and how many rows of each are new, changed, conflicting or the same. */
export function KindsTable({ caption, look, rows, totals }: Props) {
  const { t } = useTranslation();
  return (
    <table className={`listtable ${look}`}>
      <caption className="for-ears">{caption}</caption>
      <TableHead
        columns={[
          { title: t('importing.tables.table') },
          ...KINDS.map((kind) => ({ title: t(`importing.tables.${kind}`), look: 'figure' })),
        ]}
      />
      <tbody>
        {rows.map(({ table, name, counts }) => (
          <tr key={table}>
            <th scope="row">{name}</th>
            {typeof counts === 'string' ? (
              <td colSpan={KINDS.length} className="figure">
                {counts}
              </td>
            ) : (
              KINDS.map((kind) => (
                <td key={kind} className="figure" data-kind={counts[kind] > 0 ? kind : undefined}>
                  {counts[kind] === 0 ? <span className="quiet">0</span> : countFigure(counts[kind])}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
      {totals && (
        <tfoot>
          <tr>
            <th scope="row">{t('importing.tables.all')}</th>
            {KINDS.map((kind) => (
              <td key={kind} className="figure">
                {countFigure(totals[kind])}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
