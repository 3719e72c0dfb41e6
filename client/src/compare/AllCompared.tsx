import { useTranslation } from 'react-i18next';
import type { CompareQuery } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { ChainsCompared } from './ChainsCompared.tsx';
import type { CompareSearch } from './compare-search.ts';
import { SourcesBetween } from './SourcesBetween.tsx';

type Props = { compared: CompareQuery['compare']; search: CompareSearch; stale: boolean };

/** Every chain at two dates. */
export function AllCompared({ compared, search, stale }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { from, to } = compared;
  return (
    <>
      <header className="page-head">
        <h1>{sentence(compared.headline)}</h1>
      </header>
      <section
        className="page-scroll compare-all"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={t('compare.table')}
        data-stale={stale || undefined}
      >
        <ChainsCompared compared={compared} search={{ ...search, from, to }} />
        <SourcesBetween from={from} to={to} />
      </section>
    </>
  );
}
