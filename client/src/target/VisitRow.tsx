import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import type { OpportunityItemFragment } from '../gen/graphql.ts';
import { percentFigure } from '../i18n/figures.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import type { ProfileSearch } from './target-search.ts';
import { VisitFactors } from './VisitFactors.tsx';
import { VisitScore } from './VisitScore.tsx';
import { VisitWhere } from './VisitWhere.tsx';

type Props = {
  topic: OpportunityItemFragment;
  /** The enterprise stands once above its lines, or in each line. */
  grouped: boolean;
  open: boolean;
  scope: ProfileSearch;
  toggle(): void;
};

const COLUMNS = 6;

/** One topic: who, which gap, both axes, and the sentence to say; its factors on demand. */
export function VisitRow({ topic, grouped, open, scope, toggle }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const place = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (open) place.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const { enterprise, gap } = topic;
  const chain = keyOf(gap.chain.id);
  const segment = keyOf(gap.segment.id);
  return (
    <tbody ref={place} className="visitrow" data-open={open || undefined}>
      <tr>
        <td className="visitrow-rank">{topic.rank}</td>
        {!grouped && (
          <th scope="row">
            <Link
              className="plainlink"
              to="/enterprise/$enterprise"
              params={{ enterprise: keyOf(enterprise.id) }}
              search={scope}
            >
              {name(enterprise)}
            </Link>
            <VisitWhere enterprise={enterprise} region={topic.region} />
          </th>
        )}
        <td colSpan={grouped ? 2 : 1}>
          <Link
            className="visit-gap"
            to="/targets/$chain/$segment"
            params={{ chain, segment }}
            search={{ ...scope, target: keyOf(enterprise.id) }}
            aria-label={t('visit.listOf', { segment: name(gap.segment) })}
          >
            <KindChip kind={gap.kind} name={name(gap.segment)} short />
          </Link>
          <small>{name(gap.chain)}</small>
        </td>
        <td>
          <VisitScore score={topic.viability} label={t('visit.viability')} />
        </td>
        <td>
          <VisitScore score={topic.attractiveness} label={t('visit.attractiveness')} />
        </td>
        <td className="figure">
          <b className="visitrow-merit">{percentFigure(topic.merit)}</b>
          <small>
            <span className="visit-layer" data-first={topic.layer === 1 || undefined} title={t('visit.layerMeaning')}>
              {t('visit.layer', { layer: topic.layer })}
            </span>
          </small>
        </td>
      </tr>
      <tr className="visitrow-reason">
        <td />
        <td colSpan={COLUMNS - 1}>
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
          {open && <VisitFactors topic={topic} />}
        </td>
      </tr>
    </tbody>
  );
}
