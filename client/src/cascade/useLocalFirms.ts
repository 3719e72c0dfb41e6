import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { LocalFirmsDocument } from '../gen/Cascade.ts';
import type { LocalFirmFragment } from '../gen/graphql.ts';
import { keyOf } from '../ui/key.ts';

export type LocalFirm = LocalFirmFragment & { key: string };
export type LocalFirms = { leaders: LocalFirm[]; suppliers: LocalFirm[] };

/** Enterprises whose failure can be asked for: those that operate here; a leader stands among the leaders only. */
export function useLocalFirms(area: string | undefined) {
  const { data, error, refetch } = useQuery(LocalFirmsDocument, { variables: { area: area ?? '' }, skip: !area });
  const firms = useMemo((): LocalFirms | null => {
    if (!data) return null;
    const keyed = (firm: LocalFirmFragment): LocalFirm => ({ ...firm, key: keyOf(firm.id) });
    const leading = new Set(data.leaders.nodes.map(({ id }) => id));
    const operating = data.suppliers.nodes.map(keyed);
    return {
      leaders: operating.filter(({ id }) => leading.has(id)),
      suppliers: operating.filter(({ id }) => !leading.has(id)),
    };
  }, [data]);
  return { firms, error, refetch };
}
