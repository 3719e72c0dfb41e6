import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { signedBy } from '../change/signature.ts';
import type {
  NewShortlist,
  ShortlistChange,
  ShortlistEntryChange,
  ShortlistItemFragment,
  ShortlistOutcomeFragment,
} from '../gen/graphql.ts';
import {
  AddToShortlistDocument,
  ChangeShortlistDocument,
  ChangeShortlistEntryDocument,
  CreateShortlistDocument,
  DeleteShortlistDocument,
  RemoveFromShortlistDocument,
  ShortlistItemFragmentDoc,
} from '../gen/Shortlists.ts';

/** Why a change was not made: in the server's words, or without words when it could not be reached. */
export type Refusal = { message: { zh: string; en: string } | null; conflict: boolean; kept: boolean };
type Outcome = ShortlistOutcomeFragment;
/** Whether what was asked is now in the database. */
export type Done = Promise<boolean>;

/**
 * Changes of shortlists, one after the other, each with the revision that the page has by then: so that somebody's
 * own quick changes never conflict with each other. On a conflict the newest list comes with the refusal and is shown.
 */
export function useShortlistWork() {
  const client = useApolloClient();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const listOf = (id: string) =>
    client.readFragment<ShortlistItemFragment>({
      id: client.cache.identify({ __typename: 'Shortlist', id }) ?? '',
      fragment: ShortlistItemFragmentDoc,
      fragmentName: 'ShortlistItem',
    });

  /** `kept`: the words that were to be saved stay in their box. */
  const inTurn = (send: () => Promise<Outcome | undefined>, kept = false): Promise<Outcome | null> => {
    const turn = queue.current.then(async () => {
      try {
        const outcome = await send();
        const said = outcome?.userErrors[0];
        if (outcome && !said) {
          setRefusal(null);
          return outcome;
        }
        setRefusal({ message: said?.message ?? null, conflict: said?.code === 'CONFLICT', kept });
        if (said?.code === 'GONE' || said?.code === 'ALREADY_LISTED' || said?.code === 'NOT_LISTED') void again();
      } catch {
        setRefusal({ message: null, conflict: false, kept });
      }
      return null;
    });
    queue.current = turn;
    return turn;
  };
  /** Which lists there are, and which targets are on others too, is asked again. */
  const again = () =>
    client.refetchQueries({ include: 'active', onQueryUpdated: ({ queryName }) => queryName === 'Shortlists' });
  const base = (id: string) => ({ id, revision: listOf(id)?.revision ?? 0, by: signedBy() });

  return {
    refusal,
    dismiss: () => setRefusal(null),
    async create(input: Omit<NewShortlist, 'by'>): Promise<string | null> {
      const outcome = await inTurn(async () => {
        const variables = { input: { ...input, by: signedBy() } };
        return (await client.mutate({ mutation: CreateShortlistDocument, variables })).data?.createShortlist;
      }, true);
      if (outcome) await again();
      return outcome?.shortlist?.id ?? null;
    },
    async change(id: string, change: ShortlistChange): Done {
      const outcome = await inTurn(async () => {
        const variables = { ...base(id), change };
        return (await client.mutate({ mutation: ChangeShortlistDocument, variables })).data?.changeShortlist;
      }, true);
      return outcome !== null;
    },
    async drop(id: string): Done {
      const outcome = await inTurn(async () => {
        const { revision } = base(id);
        return (await client.mutate({ mutation: DeleteShortlistDocument, variables: { id, revision } })).data
          ?.deleteShortlist;
      });
      if (outcome) await again();
      return outcome !== null;
    },
    async add(id: string, enterprise: string): Done {
      const outcome = await inTurn(async () => {
        const variables = { ...base(id), enterprise };
        return (await client.mutate({ mutation: AddToShortlistDocument, variables })).data?.addToShortlist;
      });
      if (outcome) void again();
      return outcome !== null;
    },
    async changeEntry(id: string, enterprise: string, change: ShortlistEntryChange): Done {
      const outcome = await inTurn(async () => {
        const variables = { ...base(id), enterprise, change };
        return (await client.mutate({ mutation: ChangeShortlistEntryDocument, variables })).data?.changeShortlistEntry;
      }, true);
      return outcome !== null;
    },
    async remove(id: string, enterprise: string): Done {
      const outcome = await inTurn(async () => {
        const variables = { ...base(id), enterprise };
        return (await client.mutate({ mutation: RemoveFromShortlistDocument, variables })).data?.removeFromShortlist;
      });
      if (outcome) void again();
      return outcome !== null;
    },
  };
}

export type ShortlistWork = ReturnType<typeof useShortlistWork>;
