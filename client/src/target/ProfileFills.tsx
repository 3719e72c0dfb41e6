import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import type { OpportunityItemFragment, ProfileQuery } from '../gen/graphql.ts';
import { percentFigure } from '../i18n/figures.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { GroundList } from './GroundList.tsx';
import type { ProfileSearch } from './target-search.ts';
import { VisitFactors } from './VisitFactors.tsx';
import { VisitScore } from './VisitScore.tsx';

type Props = { profile: ProfileQuery['targetProfile']; scope: ProfileSearch };

/** The gaps it could fill, the most worth talking about first, each with its reason and, on demand, its factors. */
export function ProfileFills({ profile, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const [open, setOpen] = useState<string | null>(null);
  const { opportunities, enterprise } = profile;
  return (
    <section aria-labelledby="profile-fills">
      <div className="page-title">
        <h2 id="profile-fills">{t('visit.profile.fills')}</h2>
        <span className="quiet">{opportunities.length}</span>
      </div>
      {opportunities.length === 0 ? (
        <p className="profile-none quiet">{t('visit.profile.fillsNone')}</p>
      ) : (
        <table className="listtable visittable">
          <caption className="for-ears">{t('visit.profile.fillsCaption', { name: name(enterprise) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('visit.couldFill')}</th>
              <th scope="col" className="visittable-score">
                {t('visit.viability')}
              </th>
              <th scope="col" className="visittable-score">
                {t('visit.attractiveness')}
              </th>
              <th scope="col" className="figure visittable-merit" title={t('visit.meritMeaning')}>
                {t('visit.merit')}
              </th>
            </tr>
          </thead>
          {opportunities.map((topic) => (
            <FillRows
              key={topic.id}
              topic={topic}
              scope={scope}
              open={open === topic.id}
              toggle={() => setOpen(open === topic.id ? null : topic.id)}
            />
          ))}
        </table>
      )}
    </section>
  );
}

type FillProps = { topic: OpportunityItemFragment; scope: ProfileSearch; open: boolean; toggle(): void };

function FillRows({ topic, scope, open, toggle }: FillProps) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { gap, enterprise } = topic;
  const params = { chain: keyOf(gap.chain.id), segment: keyOf(gap.segment.id) };
  return (
    <tbody className="visitrow" data-open={open || undefined}>
      <tr>
        <th scope="row">
          <Link
            className="visit-gap"
            to="/targets/$chain/$segment"
            params={params}
            search={{ ...scope, target: keyOf(enterprise.id) }}
            aria-label={t('visit.listOf', { segment: name(gap.segment) })}
          >
            <KindChip kind={gap.kind} name={name(gap.segment)} short />
          </Link>{' '}
          <Link
            className="plainlink profile-chain"
            to="/chain/$chain"
            params={{ chain: params.chain }}
            search={{ area: scope.area, asOf: scope.asOf, segment: params.segment }}
          >
            {name(gap.chain)}
          </Link>
        </th>
        <td>
          <VisitScore score={topic.viability} label={t('visit.viability')} />
        </td>
        <td>
          <VisitScore score={topic.attractiveness} label={t('visit.attractiveness')} />
        </td>
        <td className="figure">
          <b className="visitrow-merit">{percentFigure(topic.merit)}</b>
        </td>
      </tr>
      <tr className="visitrow-reason">
        <td colSpan={4}>
          {sentence(topic.reason)}{' '}
          <button
            type="button"
            className="textbutton"
            aria-expanded={open}
            aria-label={t('visit.factorsOf', { name: name(enterprise), segment: name(gap.segment) })}
            onClick={toggle}
          >
            {t('visit.factors')}
          </button>
          <GroundList grounds={topic.grounds} total={topic.groundCount} asOf={scope.asOf} />
          {open && <VisitFactors topic={topic} />}
        </td>
      </tr>
    </tbody>
  );
}
