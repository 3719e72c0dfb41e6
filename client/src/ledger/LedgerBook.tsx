import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerPartsFragment } from '../gen/graphql.ts';
import { LedgerRow } from './LedgerRow.tsx';

type Props = {
  title: string;
  note?: string;
  ledgers: readonly LedgerPartsFragment[];
  asOf: string | undefined;
};

/** Ledgers of one sort as a table, the newest first. */
export function LedgerBook({ title, note, ledgers, asOf }: Props) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <div className="page-title">
        <h2 id={heading}>{title}</h2>
        {note && <span className="quiet">{note}</span>}
      </div>
      <table className="listtable ledgertable" aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col" className="ledgertable-list">
              {t('ledger.list')}
            </th>
            <th scope="col" className="ledgertable-published">
              {t('ledger.published')}
            </th>
            <th scope="col" className="ledgertable-check">
              {t('ledger.check')}
            </th>
            <th scope="col">{t('ledger.members')}</th>
          </tr>
        </thead>
        <tbody>
          {ledgers.map((ledger) => (
            <LedgerRow key={ledger.list.id} ledger={ledger} asOf={asOf} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
