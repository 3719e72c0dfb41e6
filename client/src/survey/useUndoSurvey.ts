import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { AreaRevisionDocument, UndoSurveyDocument } from '../gen/graphql.ts';
import { useSignature } from '../shortlist/signature.ts';

type Words = { zh: string; en: string };
type State = { name: 'rest' | 'busy' | 'done' | 'failed' } | { name: 'refused'; message: Words };

/** Takes a survey back as one change; the revision is read just before, so that only what is last is undone. */
export function useUndoSurvey() {
  const client = useApolloClient();
  const { by } = useSignature();
  const [state, setState] = useState<State>({ name: 'rest' });
  return {
    state,
    async undo(change: { id: string; by: string; subjectId: string }) {
      setState({ name: 'busy' });
      try {
        const variables = { area: change.subjectId };
        const found = await client.query({ query: AreaRevisionDocument, variables, fetchPolicy: 'no-cache' });
        const node = found.data?.node;
        const revision = node && 'revision' in node ? node.revision : 0;
        const { data } = await client.mutate({
          mutation: UndoSurveyDocument,
          variables: { id: change.id, revision, by: by.trim() || change.by },
        });
        const said = data?.undoChange.userErrors[0];
        setState(said ? { name: 'refused', message: said.message } : { name: 'done' });
        if (said) return;
        client.cache.evict({ id: 'ROOT_QUERY' });
        await client.refetchQueries({ include: 'active' });
      } catch {
        setState({ name: 'failed' });
      }
    },
  };
}
