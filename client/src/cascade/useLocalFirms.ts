import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { LocalFirmsDocument } from '../gen/Cascade.ts';
import type { LocalFirmFragment } from '../gen/graphql.ts';
import { keyOf } from '../ui/key.ts';

export type LocalFirm = LocalFirmFragment & { key: string };
/** Those listed, and how many there are. */
export type FirmGroup = { firms: LocalFirm[]; count: number };
export type LocalFirms = { leaders: FirmGroup; suppliers: FirmGroup };

const group = (firms: readonly LocalFirmFragment[], count: number): FirmGroup => ({
  firms: firms.map((firm) => ({ ...firm, key: keyOf(firm.id) })),
  count,
});

/** Enterprises whose failure can be asked for: those that operate here at the date; a leader stands among the leaders only. */
export function useLocalFirms(area: string | undefined, asOf: string | undefined) {
  const variables = { area: area ?? '', asOf: asOf ?? null };
  const { data, error, refetch } = useQuery(LocalFirmsDocument, { variables, skip: !area });
  const firms = useMemo((): LocalFirms | null => {
    if (!data) return null;
    const { leaders, leaderCount, others, otherCount } = data.localProducers;
    return { leaders: group(leaders, leaderCount), suppliers: group(others, otherCount) };
  }, [data]);
  return { firms, error, refetch };
}
