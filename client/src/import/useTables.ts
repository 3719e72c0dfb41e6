import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { PackageTablesDocument } from '../gen/Imports.ts';
import { usePreference } from '../ui/preference.ts';

/** The tables that a package can have, with what people call them; the bare name where it is none of ours. */
export function useTables() {
  const language = usePreference((preference) => preference.language);
  const { data, error, refetch } = useQuery(PackageTablesDocument, { notifyOnNetworkStatusChange: false });
  return useMemo(() => {
    const tables = data?.packageTables ?? [];
    const byName = new Map(tables.map((table) => [table.name, table]));
    const column = (table: string | null, name: string) =>
      byName.get(table ?? '')?.columns.find((each) => each.name === name);
    return {
      tables,
      failure: data ? undefined : error,
      again: () => void refetch(),
      find: (table: string | null) => byName.get(table ?? ''),
      isRequired: (table: string | null, name: string) => column(table, name)?.required ?? false,
      tableTitle: (table: string) => byName.get(table)?.title[language] ?? table,
      columnTitle: (table: string | null, name: string) => column(table, name)?.title[language] ?? name,
    };
  }, [data, error, refetch, language]);
}

export type Tables = ReturnType<typeof useTables>;
