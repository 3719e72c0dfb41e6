import { useTranslation } from 'react-i18next';
import { ThingLink } from '../change/ThingLink.tsx';
import type { SourceQuery } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';

/** Where a source is from, its date and how we know it, and of whom it reports progress. */
export function SourceFacts({ source }: { source: SourceQuery['source'] }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  return (
    <dl className="sourcefacts">
      <dt>{t('sourcePage.date')}</dt>
      <dd>
        {source.date ?? t('sourcePage.undated')}
        {source.date && (
          <small>
            {' '}
            {t(source.dateStanding === 'INFERRED' ? 'sourcePage.dateInferred' : 'sourcePage.dateObserved')}
          </small>
        )}
      </dd>
      <dt>{t('sources.kind')}</dt>
      <dd>{t(`sourceKind.${source.kind}`)}</dd>
      {source.publisher && (
        <>
          <dt>{t('sourcePage.publisher')}</dt>
          <dd>{source.publisher}</dd>
        </>
      )}
      <dt>{t('sourcePage.reports')}</dt>
      <dd className="sourcefacts-areas">
        {source.reports.length === 0 && <span className="quiet">{t('sourcePage.reportsNone')}</span>}
        {source.reports.map((area) => (
          <span key={area.id}>
            <ThingLink id={area.id} name={name(area)} />
          </span>
        ))}
      </dd>
      {source.note && (
        <>
          <dt>{t('sourcePage.note')}</dt>
          <dd>{sentence(source.note)}</dd>
        </>
      )}
    </dl>
  );
}
