import { Trans, useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import type { TargetList } from './useTargets.ts';

/** One sentence, from the same answer as the list: who is first, how firmly, and what is not known of it. */
export function TargetHeadline({ list }: { list: TargetList }) {
  const { t } = useTranslation();
  const name = useName();
  const first = list.nodes[0];
  if (!first) {
    return (
      <h1 className="targets-headline">{t(`target.headline.${list.candidateCount > 0 ? 'none' : 'noCandidates'}`)}</h1>
    );
  }
  const ties = list.points.rank.filter((rank) => rank === first.rank).length;
  const missing = first.factors.filter(({ axis, known }) => axis === 'VIABILITY' && !known);
  const values = {
    name: name(first.enterprise),
    rank: first.rank,
    count: ties,
    interval: first.rankInterval ? t('target.headline.interval', first.rankInterval) : '',
    unknown:
      missing.length > 0
        ? t('target.headline.unknown', {
            factors: missing.map((factor) => t(`target.factor.${factor.name}`)).join(t('listComma')),
          })
        : t('target.headline.allKnown'),
  };
  return (
    <h1 className="targets-headline">
      <Trans
        i18nKey={ties > 1 ? 'target.headline.ties' : 'target.headline.one'}
        values={values}
        components={emphasis}
      />
    </h1>
  );
}
