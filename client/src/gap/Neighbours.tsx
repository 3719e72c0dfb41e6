import { useTranslation } from 'react-i18next';
import { ExploreHere } from '../explore/ExploreHere.tsx';
import type { GapQuery } from '../gen/graphql.ts';
import { CardSign } from '../graph/CardSign.tsx';
import { percentFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import { useScopeOfAddress } from '../ui/useScope.ts';
import { SegmentLink } from './SegmentLink.tsx';

type Props = { gap: NonNullable<GapQuery['gap']>; inChain: ReadonlySet<string>; select(id: string): void };

/** The segments that buy it, with the leaders in them, and those it needs. */
export function Neighbours({ gap, inChain, select }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const scope = useScopeOfAddress();
  return (
    <>
      <Section
        title={t('gap.buyers')}
        count={gap.buyers.length}
        aside={<ExploreHere id={gap.segment.id} scope={scope} inline />}
      >
        {gap.buyers.length === 0 && <p className="quiet">{t('gap.noBuyers')}</p>}
        <ul className="facts">
          {gap.buyers.map((buyer) => (
            <li key={buyer.segment.id}>
              <SegmentLink segment={buyer.segment} inChain={inChain} select={select} />
              <small>
                {t(buyer.essential ? 'gap.essential' : 'gap.optional')} ·{' '}
                {t('gap.presence', { percent: percentFigure(100 * buyer.presence) })}
              </small>
              {buyer.leaders.length > 0 && (
                <small className="facts-whole">
                  {buyer.leaders.map((leader) => (
                    <span key={leader.id} className="facts-leader">
                      <CardSign sign="leader" size={12} />
                      {name(leader)}
                    </span>
                  ))}
                </small>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('gap.inputs')} count={gap.inputs.length}>
        {gap.inputs.length === 0 && <p className="quiet">{t('gap.noInputs')}</p>}
        <ul className="facts-inline">
          {gap.inputs.map((segment) => (
            <li key={segment.id}>
              <SegmentLink segment={segment} inChain={inChain} select={select} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
