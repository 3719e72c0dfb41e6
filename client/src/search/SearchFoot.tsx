import { useTranslation } from 'react-i18next';
import type { SearchKind, SearchQuery } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { failureOf } from '../ui/failure.ts';

type Props = {
  typed: string;
  text: string;
  shown: SearchQuery | undefined;
  kind: SearchKind | null;
  error: unknown;
  settled: boolean;
  asOf: string | undefined;
};

/** How much was found, or what to try; and the keys. */
export function SearchFoot({ typed, text, shown, kind, error, settled, asOf }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const counts = shown?.searchCounts.filter((count) => !kind || count.kind === kind) ?? [];
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  const failure = error ? failureOf(error) : undefined;
  const nothing = settled && typed !== '' && shown !== undefined && total === 0;
  const words = failure
    ? t('search.failed', { reason: failure.sentence ? sentence(failure.sentence) : t(`failure.${failure.code}.title`) })
    : nothing
      ? t('search.nothing', { text })
      : total > 0
        ? t('search.total', { total })
        : '';
  return (
    <>
      {(typed === '' || nothing) && !failure && (
        <p className="searchbox-advice">
          {nothing && <b>{words}</b>} {t('search.tryThis')}
        </p>
      )}
      <footer className="searchbox-foot">
        <span role="status">{nothing ? <span className="for-ears">{words}</span> : words}</span>
        {shown?.searchIndex.renewing && <span role="status">{t('search.renewing')}</span>}
        {asOf && typed !== '' && <span>{t('search.earlier', { asOf })}</span>}
        <span className="searchbox-keys" aria-hidden="true">
          <kbd>↑</kbd>
          <kbd>↓</kbd> {t('search.keys.choose')} <kbd>Enter</kbd> {t('search.keys.open')} <kbd>Esc</kbd>{' '}
          {t('search.keys.close')}
        </span>
      </footer>
    </>
  );
}
