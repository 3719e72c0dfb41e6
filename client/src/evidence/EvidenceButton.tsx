import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EvidenceOfDocument } from '../gen/EvidenceOf.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { EvidenceItems } from './EvidenceItems.tsx';
import { EvidencePopover } from './EvidencePopover.tsx';

type Props = {
  /** Id of the thing (`Observation:…`) or of one statement (`Assertion:…`). */
  of: string;
  asOf: string | null | undefined;
  /** What it is evidence of, for ears. */
  name: string;
};

/** Opens what a figure or a thing rests on; asked for only then. */
export function EvidenceButton({ of, asOf, name }: Props) {
  return (
    <EvidencePopover name={name}>
      <EvidenceOfThing of={of} asOf={asOf} />
    </EvidencePopover>
  );
}

function EvidenceOfThing({ of, asOf }: Pick<Props, 'of' | 'asOf'>) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(EvidenceOfDocument, { variables: { of, asOf: asOf ?? null } });
  if (error) return <FailureView error={error} retry={() => void refetch()} />;
  if (!data) return <p className="quiet">{t('evidence.reading')}</p>;
  if (data.evidence.length === 0) return <p className="quiet">{t('gap.noEvidence')}</p>;
  return <EvidenceItems evidence={data.evidence} />;
}
