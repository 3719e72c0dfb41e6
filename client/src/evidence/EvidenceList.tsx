import { ExperimentOutlined, FileTextOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceItemFragment } from '../gen/graphql.ts';
import { percentFigure } from '../i18n/figures.ts';
import { useSentence } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import './evidence.css';

const FIRST_FEW = 6;

/** Every statement the answer rests on: stated or inferred, by which source, of when, at which place in it. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceItemFragment[] }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const [all, setAll] = useState(false);
  const shown = all ? evidence : evidence.slice(0, FIRST_FEW);
  return (
    <Section title={t('gap.evidence')} count={evidence.length}>
      {evidence.length === 0 && <p className="quiet">{t('gap.noEvidence')}</p>}
      <ul className="evidence">
        {shown.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a statement has no id of its own; the list is replaced as a whole.
          <li key={at}>
            {item.standing === 'OBSERVED' ? (
              <FileTextOutlined title={t('standing.OBSERVED')} />
            ) : (
              <ExperimentOutlined title={t('standing.INFERRED')} />
            )}
            <p>{sentence(item.statement)}</p>
            <small>
              {[
                t(`standing.${item.standing}`),
                item.confidence !== null && t('gap.confidence', { percent: percentFigure(100 * item.confidence) }),
                item.source.title,
                item.source.date ?? t('gap.undated'),
                item.locator,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      {shown.length < evidence.length && (
        <button type="button" className="evidence-all" onClick={() => setAll(true)}>
          {t('gap.evidenceAll', { count: evidence.length })}
        </button>
      )}
    </Section>
  );
}
