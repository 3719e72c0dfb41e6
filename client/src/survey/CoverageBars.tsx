import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { CoverageOfPlacesDocument } from '../gen/Coverage.ts';
import type { CoverageQuery } from '../gen/graphql.ts';
import { percentFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';
import type { CoverageSearch, ShareOf } from './coverage-search.ts';
import { ShareBar } from './ShareBar.tsx';

type Coverage = CoverageQuery['coverage'];
type Props = { coverage: Coverage; search: CoverageSearch; choose(by: ShareOf): void };

/** Coverage by chain or by place, the least first where it is of chains; each leads to its own list. */
export function CoverageBars({ coverage, search, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const places = coverage.places.length > 0;
  const by = places ? (search.by ?? 'chain') : 'chain';
  return (
    <Section
      title={t('survey.coverage')}
      aside={
        places && (
          <Segmented
            size="small"
            value={by}
            options={[
              { value: 'chain' as const, label: t('survey.byChain') },
              { value: 'place' as const, label: t('survey.byPlace') },
            ]}
            onChange={choose}
          />
        )
      }
    >
      <table className="sharetable">
        <caption className="for-ears">{t('survey.barsCaption', { area: name(coverage.area) })}</caption>
        <tbody>
          {by === 'chain' ? (
            <ByChain coverage={coverage} search={search} />
          ) : (
            <ByPlace coverage={coverage} search={search} />
          )}
        </tbody>
      </table>
    </Section>
  );
}

type Rows = { coverage: Coverage; search: CoverageSearch };

function ByChain({ coverage, search }: Rows) {
  const { t } = useTranslation();
  const name = useName();
  return coverage.chains.map(({ chain, share, completeness }) => (
    <tr key={chain.id}>
      <th scope="row">
        <Link className="plainlink" to="/coverage" search={{ ...search, chain: keyOf(chain.id) }}>
          {name(chain)}
        </Link>
        {completeness && (
          <small>
            {t('survey.completeness', {
              low: percentFigure(completeness.low),
              high: percentFigure(completeness.high),
            })}
          </small>
        )}
      </th>
      <td>
        <ShareBar share={share} />
      </td>
    </tr>
  ));
}

function ByPlace({ coverage, search }: Rows) {
  const { t } = useTranslation();
  const name = useName();
  const { data, error, refetch } = useQuery(CoverageOfPlacesDocument, {
    variables: { area: coverage.area.id, asOf: coverage.asOf },
  });
  const note = error ? <FailureView error={error} retry={() => void refetch()} /> : t('survey.reckoning');
  if (!data)
    return (
      <tr>
        <td className="quiet">{note}</td>
      </tr>
    );
  return data.coverage.areas.map(({ area, share, ownShare, ownChains }) => (
    <tr key={area.id}>
      <th scope="row" title={ownChains.map(name).join(t('listComma'))}>
        <Link className="plainlink" to="/coverage" search={{ ...search, area: area.id }}>
          {name(area)}
        </Link>
        {ownShare && <small>{t('survey.ownChains', { coverage: percentFigure(ownShare.coverage ?? 0) })}</small>}
      </th>
      <td>
        <ShareBar share={share} />
      </td>
    </tr>
  ));
}
