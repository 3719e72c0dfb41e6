import { useTranslation } from 'react-i18next';
import type { ImportRunEntryFragment } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { KindsTable } from './KindsTable.tsx';

type Table = ImportRunEntryFragment['tables'][number];

/** Null of an import by an older program, which did not count them. */
const countsOf = ({ added, changed, conflicting, same }: Table) =>
  added === null || changed === null || conflicting === null || same === null
    ? null
    : { NEW: added, CHANGED: changed, CONFLICTING: conflicting, SAME: same };

/** How many rows an import wrote to each table. */
export function RunTables({ run }: { run: ImportRunEntryFragment }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const rows = run.tables.map((table) => ({
    table: table.table,
    name: sentence(table.title),
    counts: countsOf(table) ?? t('importing.history.rows', { count: table.rows }),
  }));
  return <KindsTable caption={t('importing.history.caption', { name: run.name })} look="runtables" rows={rows} />;
}
