import { useTranslation } from 'react-i18next';
import type { SourceQuery } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';

/** What is misprinted in a source, and how we read it. */
export function PrintingFaults({ faults }: { faults: SourceQuery['source']['printingFaults'] }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (faults.length === 0) return null;
  return (
    <Section title={t('sourcePage.faults')} count={faults.length}>
      <ul className="printingfaults">
        {faults.map(({ id, locator, printed, reading, note }) => (
          <li key={id}>
            <small>{locator}</small>
            <p>
              <span className="quiet">{t('sourcePage.printed')}</span> <del>{printed}</del>
            </p>
            <p>
              <span className="quiet">{t('sourcePage.reading')}</span>{' '}
              {reading ? <ins>{reading}</ins> : <span className="quiet">{t('sourcePage.noReading')}</span>}
            </p>
            <small>{sentence(note)}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
