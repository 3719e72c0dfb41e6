import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceItemFragment } from '../gen/graphql.ts';
import { Section } from '../ui/Section.tsx';
import { EvidenceItems } from './EvidenceItems.tsx';

const FIRST_FEW = 6;

/** Every statement the answer rests on, the first few at once. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceItemFragment[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? evidence : evidence.slice(0, FIRST_FEW);
  return (
    <Section title={t('gap.evidence')} count={evidence.length}>
      {evidence.length === 0 && <p className="quiet">{t('gap.noEvidence')}</p>}
      <EvidenceItems evidence={shown} />
      {shown.length < evidence.length && (
        <button type="button" className="evidence-all" onClick={() => setAll(true)}>
          {t('gap.evidenceAll', { count: evidence.length })}
        </button>
      )}
    </Section>
  );
}
