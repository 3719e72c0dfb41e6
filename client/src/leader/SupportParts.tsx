import { useTranslation } from 'react-i18next';
import type { LeaderSupportFragment } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import { CountBar } from './CountBar.tsx';
import { ByValue } from './SupportCell.tsx';

const PARTS = ['met', 'unmet', 'unknown'] as const;

/** The local support rate in full: the basis, essential and all inputs, and a sentence to be repeated. */
export function SupportParts({ support, known }: { support: LeaderSupportFragment; known: boolean }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const basis =
    support.basis === 'NONE' ? undefined : t(support.basis === 'VALUE' ? 'leaderPage.byValue' : 'leaderPage.byCount');
  return (
    <Section title={t('leaderPage.support')} aside={basis}>
      {support.byValue && (
        <p>
          <ByValue value={support.byValue} />
        </p>
      )}
      {support.byCount.length > 0 ? (
        <>
          <dl className="supportparts">
            {support.byCount.map((count) => {
              const label = t(count.essential ? 'leaderPage.essentialInputs' : 'leaderPage.allInputs');
              return (
                <div key={label} style={{ display: 'contents' }}>
                  <dt>{label}</dt>
                  <dd>
                    <CountBar count={count} label={label} />
                  </dd>
                </div>
              );
            })}
          </dl>
          <p className="supportparts-legend" aria-hidden="true">
            {PARTS.map((part) => (
              <span key={part}>
                <i data-part={part} />
                {t(`leaderPage.${part}`)}
              </span>
            ))}
          </p>
        </>
      ) : (
        <p className="quiet">{t(known ? 'leaderPage.nothingToBuy' : 'leaderPage.noSegments')}</p>
      )}
      {support.basis !== 'NONE' && <p className="inspector-note">{sentence(support.sentence)}</p>}
    </Section>
  );
}
