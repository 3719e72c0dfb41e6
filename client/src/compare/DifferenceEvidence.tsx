import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EvidenceItems } from '../evidence/EvidenceItems.tsx';
import { ComparedEvidenceDocument } from '../gen/Compare.ts';
import type { ComparedEvidenceQueryVariables } from '../gen/graphql.ts';
import { FailureView } from '../ui/FailureView.tsx';

/** The comparison that a difference belongs to. */
export type Question = Omit<ComparedEvidenceQueryVariables, 'ids'>;

/** The statements behind one difference, asked for when they are opened. */
export function DifferenceEvidence({ question, id }: { question: Question; id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ComparedEvidenceDocument, { variables: { ...question, ids: [id] } });
  if (error) return <FailureView error={error} retry={() => void refetch()} />;
  if (!data) return <p className="quiet">{t('evidence.reading')}</p>;
  const evidence = data.compare.differences.flatMap((difference) => difference.evidence);
  return evidence.length > 0 ? <EvidenceItems evidence={evidence} /> : <p className="quiet">{t('gap.noEvidence')}</p>;
}
