import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompareChainQuery } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { BeforeAndAfter } from '../landing/BeforeAndAfter.tsx';
import { comparisonOf } from '../landing/comparison-of.ts';
import { changesOf } from './changes-of.ts';
import type { CompareSearch } from './compare-search.ts';
import { DifferenceFilters } from './DifferenceFilters.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { FiguresMoved } from './FiguresMoved.tsx';
import { type Filter, figuresOf, shownOf } from './shown-differences.ts';

export type ComparedChain = CompareChainQuery['compare'];
type Props = {
  compared: ComparedChain;
  search: CompareSearch;
  stale: boolean;
  filter(filter: Filter): void;
  select(id: string | null): void;
};

/** One chain at two dates: the same picture twice, and the list of what differs; one selection in all three. */
export function ChainCompared({ compared, search, stale, filter, select }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { before, after, differences, from, to, area } = compared;
  const { cause, change, about, picture = 'stacked' } = search;
  const selected = search.segment ? `Segment:${search.segment}` : null;
  const shown = useMemo(() => shownOf(differences, { cause, change, about }), [differences, cause, change, about]);
  const comparison = useMemo(
    () => comparisonOf({ segments: changesOf(before, after, shown), before }),
    [before, after, shown],
  );
  const title = { before: from, after: to };
  const note = t('compare.afterNote', { sources: compared.summary.sources });
  return (
    <div className="compare-view" data-stale={stale || undefined}>
      <div className="landing-left" data-compare={picture}>
        <BeforeAndAfter
          before={before}
          after={after}
          comparison={comparison}
          compare={picture}
          words={{
            before: { title: title.before, note: t('compare.beforeNote') },
            after: { title: title.after, note },
            overlay: { title: title.after, note: `${note} · ${t('compare.overlayNote')}` },
          }}
          selected={selected}
          select={select}
        />
        <div className="statusline landing-status">
          <p className="landing-key">
            <i aria-hidden="true" data-key="ring" /> {t('compare.ring')}
            <i aria-hidden="true" data-key="gained" /> {t('compare.gained')}
            {picture === 'stacked' && <span>{t('compare.linked')}</span>}
          </p>
        </div>
      </div>
      <aside className="compare-panel" aria-label={t('compare.panel')}>
        <header>
          <h1>{sentence(compared.headline)}</h1>
        </header>
        <FiguresMoved figures={figuresOf(differences)} />
        <DifferenceFilters rows={differences} filter={{ cause, change, about }} choose={filter} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <section className="compare-list" tabIndex={0} aria-label={t('compare.list')}>
          <DifferenceTable
            rows={shown}
            caption={t('compare.listCaption', { chain: name(after.chain) })}
            question={{ area: area.id, chain: after.chain.id, from, to }}
            selected={selected}
            select={select}
          />
        </section>
      </aside>
    </div>
  );
}
