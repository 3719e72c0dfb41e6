import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import type { LeaderQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';
import { InputStateWord } from './InputStateWord.tsx';

type Props = {
  /** What it makes here is known; else its needs are not, which is not "none". */
  known: boolean;
  needs: NonNullable<LeaderQuery['leader']>['needs'];
  scope: Scope;
};

/** What is not met locally, each with the way on: who could supply it, and where it stands in its chain. */
export function NeedList({ known, needs, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <Section title={t('leaderPage.needsHead')} count={known ? needs.length : undefined}>
      {needs.length === 0 && <p className="quiet">{t(known ? 'leaderPage.needsNone' : 'leaderPage.needsUnknown')}</p>}
      <ul className="needlist">
        {needs.map((need) => {
          const params = { chain: keyOf(need.chain.id), segment: keyOf(need.segment.id) };
          return (
            <li key={need.id}>
              <KindChip kind={need.kind} name={name(need.segment)} short />
              <InputStateWord state={need.state} />
              <small>
                {[
                  t(need.essential ? 'leaderPage.essential' : 'leaderPage.optional'),
                  need.outsideCount > 0
                    ? t('leaderPage.outsideCount', { count: need.outsideCount })
                    : t('leaderPage.outsideNone'),
                ].join(' · ')}
              </small>
              <span className="needlist-links">
                <Link className="plainlink" to="/targets/$chain/$segment" params={params} search={scope}>
                  {t('leaderPage.targets')}
                </Link>
                <Link
                  className="plainlink"
                  to="/chain/$chain"
                  params={{ chain: params.chain }}
                  search={{ ...scope, segment: params.segment }}
                >
                  {t('leaderPage.map')}
                </Link>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
