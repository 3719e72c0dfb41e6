import { ExperimentOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { GroundItemFragment } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import './grounds.css';

type Props = { grounds: readonly GroundItemFragment[]; total: number; asOf: string | undefined };

/** Why it counts as a maker, the surest first; what follows from a product is marked as inferred. */
export function GroundList({ grounds, total, asOf }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  return (
    <ul className="groundlist" aria-label={t('target.ground.label')}>
      {grounds.map((ground) => (
        <li key={ground.statementId}>
          {ground.standing === 'INFERRED' && <InferredMark />} {sentence(ground.sentence)}{' '}
          <EvidenceButton of={ground.statementId} asOf={asOf} name={sentence(ground.sentence)} />
        </li>
      ))}
      {total > grounds.length && (
        <li className="quiet">{t('target.ground.more', { count: total - grounds.length })}</li>
      )}
    </ul>
  );
}

/** A sign with its word. */
function InferredMark() {
  const { t } = useTranslation();
  return (
    <span className="inferredmark">
      <ExperimentOutlined aria-hidden="true" /> {t('standing.INFERRED')}
    </span>
  );
}

/** Only by its products: no source has it operating in the segment. */
export const isInferred = (grounds: readonly Pick<GroundItemFragment, 'standing' | 'product'>[]): boolean =>
  grounds[0] !== undefined && grounds[0].product !== null;
