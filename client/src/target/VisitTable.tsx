import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpportunityItemFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import type { ProfileSearch } from './target-search.ts';
import { VisitRow } from './VisitRow.tsx';
import { VisitWhere } from './VisitWhere.tsx';
import { byEnterprise, topicOf } from './visit-topic.ts';

type Props = {
  topics: readonly OpportunityItemFragment[];
  grouped: boolean;
  open: string | undefined;
  scope: ProfileSearch;
  choose(topic: string | undefined): void;
};

export function VisitTable({ topics, grouped, open, scope, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const row = (topic: OpportunityItemFragment) => {
    const key = topicOf(topic);
    return (
      <VisitRow
        key={topic.id}
        topic={topic}
        grouped={grouped}
        open={open === key}
        scope={scope}
        toggle={() => choose(open === key ? undefined : key)}
      />
    );
  };
  return (
    <table className="listtable visittable">
      <caption className="for-ears">{t('visit.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className="visittable-rank">
            {t('visit.rank')}
          </th>
          {!grouped && (
            <th scope="col" className="visittable-who">
              {t('visit.enterprise')}
            </th>
          )}
          <th scope="col" colSpan={grouped ? 2 : 1}>
            {t('visit.couldFill')}
          </th>
          <th scope="col" className="visittable-score">
            {t('visit.viability')}
          </th>
          <th scope="col" className="visittable-score">
            {t('visit.attractiveness')}
          </th>
          <th scope="col" className="figure visittable-merit" title={t('visit.meritMeaning')} aria-sort="descending">
            {t('visit.merit')}
            <span aria-hidden="true"> ↓</span>
          </th>
        </tr>
      </thead>
      {grouped
        ? byEnterprise(topics).map(({ enterprise, topics: lines }) => (
            <Fragment key={enterprise.id}>
              <tbody className="visitgroup">
                <tr>
                  <th scope="rowgroup" colSpan={6}>
                    <Link
                      className="plainlink"
                      to="/enterprise/$enterprise"
                      params={{ enterprise: keyOf(enterprise.id) }}
                      search={scope}
                    >
                      {name(enterprise)}
                    </Link>{' '}
                    <VisitWhere enterprise={enterprise} region={lines[0]?.region ?? null} />{' '}
                    <small>{t('visit.opportunities', { count: lines.length })}</small>
                  </th>
                </tr>
              </tbody>
              {lines.map(row)}
            </Fragment>
          ))
        : topics.map(row)}
    </table>
  );
}
