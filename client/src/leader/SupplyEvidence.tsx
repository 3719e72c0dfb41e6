import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import type { LeaderQuery } from '../gen/graphql.ts';
import { SupplyEvidenceDocument } from '../gen/SupplyEvidence.ts';

type Props = { leader: NonNullable<LeaderQuery['leader']>; number: number; columns: number };

/** What one line of the tree rests on; fetched for the whole tree when the first line is asked. */
export function SupplyEvidence({ leader, number, columns }: Props) {
  const { t } = useTranslation();
  const { data, error } = useQuery(SupplyEvidenceDocument, {
    variables: { id: leader.id, asOf: leader.asOf },
    fetchPolicy: 'no-cache',
  });
  const entry = data?.leader?.supplyTree.find((line) => line.number === number);
  return (
    <tr className="supplytree-told">
      <td colSpan={columns} aria-busy={!data && !error}>
        {entry ? <EvidenceList evidence={entry.evidence} /> : t(error ? 'failure.OTHER.title' : 'state.loading')}
      </td>
    </tr>
  );
}
