import { Trans, useTranslation } from 'react-i18next';
import type { LedgerPartsFragment } from '../gen/graphql.ts';
import { emphasis } from '../ui/emphasis.tsx';

type Props = { area: string; batches: readonly LedgerPartsFragment[]; others: number };

/**
 * How many ledgers, how many of them name nobody, and how little the others cover. Never a sum over batches: a project
 * that is signed, started and produced is in three of them.
 */
export function LedgersHeadline({ area, batches, others }: Props) {
  const { t } = useTranslation();
  if (batches.length === 0)
    return (
      <h1>
        <Trans i18nKey="ledger.headlineNone" values={{ area, others }} components={emphasis} />
      </h1>
    );
  const named = batches.filter(({ members }) => members.length > 0);
  const shares = named.flatMap(({ share }) => share ?? []);
  const values = {
    area,
    batches: batches.length,
    unnamed: batches.length - named.length,
    named: named.length,
    low: Math.min(...shares).toFixed(1),
    high: Math.max(...shares).toFixed(1),
  };
  return (
    <h1>
      <Trans i18nKey="ledger.headline" values={values} components={emphasis} />
      {values.unnamed > 0 && <Trans i18nKey="ledger.headlineUnnamed" values={values} components={emphasis} />}
      {shares.length > 0 && <Trans i18nKey="ledger.headlineShare" values={values} components={emphasis} />}
      {t('ledger.headlineEnd')}
    </h1>
  );
}
