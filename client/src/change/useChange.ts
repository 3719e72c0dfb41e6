import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { ChangesDocument, UndoChangeDocument } from '../gen/Changes.ts';
import type { ChangeEntryFragment, ChangeErrorCode, ChangeOutcomeFragment } from '../gen/graphql.ts';
import { useChangeNotice } from './change-notice.ts';
import { renew } from './renew.ts';
import { signedBy } from './signature.ts';

/** Why a change was not made: in the server's words, or without words when it could not be reached. */
export type Refusal = {
  code: ChangeErrorCode | 'FAILED' | 'NOT_A_NUMBER' | 'NOT_CHOSEN';
  field: string | null;
  message: { zh: string; en: string } | null;
};
export type Outcome = ChangeOutcomeFragment;
/** Sends a change, signed. */
export type Send = (by: string) => Promise<Outcome | null | undefined>;

const LATEST_RIVALS = 3;
const UNSIGNED: Refusal = { code: 'NEEDS_NAME', field: 'by', message: null };
const FAILED: Refusal = { code: 'FAILED', field: null, message: null };

/**
 * Makes changes of one thing. What was refused is told in the server's words and what was typed stays where it is; on a
 * conflict it is told who came first. After a change nothing on the page is left as it was read before it.
 */
export function useChange() {
  const client = useApolloClient();
  const tell = useChangeNotice((notice) => notice.tell);
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [rivals, setRivals] = useState<readonly ChangeEntryFragment[]>([]);

  const refuse = (said: readonly Refusal[]) => {
    setRefusals(said);
    return null;
  };

  /** `subject`: whose changes to show when somebody was first. The change when it was made, else null. */
  async function make(subject: string | null, send: Send): Promise<ChangeEntryFragment | null> {
    const by = signedBy();
    if (by === null) return refuse([UNSIGNED]);
    setBusy(true);
    try {
      const outcome = await send(by);
      if (!outcome?.change) {
        const said = outcome?.userErrors ?? [];
        if (subject !== null && said.some(({ code }) => code === 'CONFLICT')) setRivals(await firstToChange(subject));
        return refuse(said.length > 0 ? said : [FAILED]);
      }
      setRefusals([]);
      setRivals([]);
      await renew(client);
      tell(outcome.change);
      return outcome.change;
    } catch {
      return refuse([FAILED]);
    } finally {
      setBusy(false);
    }
  }

  async function firstToChange(of: string) {
    const { data } = await client.query({
      query: ChangesDocument,
      variables: { of, first: LATEST_RIVALS, after: null },
      fetchPolicy: 'network-only',
    });
    return data?.changes.nodes ?? [];
  }

  const undo = ({ id, subjectId, subjectRevision }: ChangeEntryFragment) =>
    make(subjectId, async (by) => {
      const variables = { id, revision: subjectRevision ?? 0, by };
      return (await client.mutate({ mutation: UndoChangeDocument, variables })).data?.undoChange;
    });

  return { busy, refusals, rivals, refuse, make, undo };
}

export type Changing = ReturnType<typeof useChange>;
