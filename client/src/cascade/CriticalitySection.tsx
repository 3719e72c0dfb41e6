import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import { betweennessFigure } from './betweenness-figure.ts';
import { useCriticality } from './useCriticality.ts';
import './criticality.css';

type Props = { chain: string; area: string; asOf: string; segment: string };

/** Where a segment stands in its chain, and how few supply it. */
export function CriticalitySection({ chain, area, asOf, segment }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const all = useCriticality(chain, area, asOf);
  const own = all.get(segment);
  if (!own) return null;
  const { concentration } = own;
  const hhi = concentration && Math.round(concentration.hhi);
  const rows = [
    [
      t('cascade.betweenness'),
      t('cascade.betweennessRank', { value: betweennessFigure(own.betweenness), rank: own.rank, total: all.size }),
    ],
    [t('cascade.articulation'), t(own.articulation ? 'cascade.isArticulation' : 'cascade.notArticulation')],
    [
      t('cascade.dominates'),
      own.dominates.length > 0 ? own.dominates.map(name).join(t('listComma')) : t('cascade.dominatesNone'),
    ],
    [
      t('cascade.concentration'),
      concentration
        ? [
            t('cascade.concentrationOf', { hhi: concentration.atMost ? t('cascade.atMost', { hhi }) : hhi }),
            ...(concentration.equalShares ? [t('cascade.equalShares')] : []),
          ].join(' · ')
        : t('cascade.concentrationNone'),
    ],
  ] as const;
  return (
    <Section title={t('cascade.criticality')} aside={t('cascade.criticalityNote')}>
      <dl className="criticality-list">
        {rows.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
