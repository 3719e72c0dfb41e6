import { useTranslation } from 'react-i18next';
import { useChainOptions } from '../chain/useChainOptions.ts';
import type { CoverageQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import type { CoverageSearch } from './coverage-search.ts';
import { OtherUnknowns } from './OtherUnknowns.tsx';
import { UnknownFilters } from './UnknownFilters.tsx';
import { type UnknownSegment, UnknownTable } from './UnknownTable.tsx';

type Props = CoverageQuery & { search: CoverageSearch; choose(change: Partial<CoverageSearch>): void };

const isSegment = (unknown: CoverageQuery['unknowns'][number]): unknown is UnknownSegment =>
  unknown.segment !== null && unknown.effect !== null;

/** Unknown segments, filtered by chain and kind with their ranks kept; other unknown things below. */
export function UnknownList({ coverage, unknowns, search, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { made } = useChainOptions();
  const scope = {
    ...(search.area && { area: search.area }),
    ...(search.asOf && { asOf: search.asOf }),
  };
  const all = unknowns.filter(isSegment).map((unknown, at) => ({ unknown, rank: at + 1 }));
  const shown = all.filter(
    ({ unknown: { chains, gaps } }) =>
      (!search.chain || chains.some(({ id }) => keyOf(id) === search.chain)) &&
      (!search.kind || gaps.some(({ kind }) => kind === search.kind)),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section tabIndex={0} aria-label={t('survey.table')}>
      <UnknownFilters
        search={search}
        chains={coverage.chains.map(({ chain }) => chain)}
        shown={shown.length}
        total={all.length}
        choose={choose}
      />
      {shown.length > 0 ? (
        <UnknownTable
          unknowns={shown}
          scope={scope}
          largest={all[0]?.unknown.effect ?? 0}
          caption={t('survey.tableCaption', { area: name(coverage.area) })}
        />
      ) : (
        <p className="page-title quiet">
          {t(made.some(({ value }) => value === search.chain) ? 'survey.madeApart' : 'survey.nothing')}{' '}
          <button type="button" className="textbutton" onClick={() => choose({ chain: undefined, kind: undefined })}>
            {t('survey.clear')}
          </button>
        </p>
      )}
      {!search.chain && !search.kind && (
        <OtherUnknowns unknowns={unknowns.filter((unknown) => !isSegment(unknown))} scope={scope} />
      )}
    </section>
  );
}
