import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { DecisionOutcomeFragment } from '../gen/graphql.ts';

/** Why something was not recorded: in the server's words, or without words when it could not be reached. */
export type Refused = { message: { zh: string; en: string } | null };

/**
 * Records a decision; what it changed anywhere is asked anew. Of two people the second is told, sees what the first
 * recorded, and keeps what was typed.
 */
export function useDecision() {
  const client = useApolloClient();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const renew = async () => {
    client.cache.evict({ id: 'ROOT_QUERY', broadcast: false });
    await client.refetchQueries({ include: 'active' });
  };
  return {
    refused,
    busy,
    dismiss: () => setRefused(null),
    /** Whether it was recorded. */
    async record(send: () => Promise<DecisionOutcomeFragment | undefined>): Promise<boolean> {
      setBusy(true);
      try {
        const outcome = await send();
        const said = outcome?.userErrors[0];
        if (outcome && !said) {
          setRefused(null);
          await renew();
          return true;
        }
        setRefused({ message: said?.message ?? null });
        if (said && ['CONFLICT', 'GONE', 'ALREADY_DECIDED', 'ALREADY_UNDONE', 'NOT_LAST'].includes(said.code))
          await renew();
      } catch {
        setRefused({ message: null });
      } finally {
        setBusy(false);
      }
      return false;
    },
  };
}

export type Decision = ReturnType<typeof useDecision>;
