import { useTranslation } from 'react-i18next';
import type { RateOfLeaderFragment } from '../gen/graphql.ts';
import { CardSign } from '../graph/CardSign.tsx';
import { percentFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import type { ShownLanding } from './shown-landing.ts';

/** Local support rates of the leaders for whom they changed; always with what they are reckoned by. */
export function SupportRates({ supportRates }: Pick<ShownLanding, 'supportRates'>) {
  const { t } = useTranslation();
  const name = useName();
  const counted = ({ byCount }: RateOfLeaderFragment, essential: boolean) => {
    const line = byCount.find((each) => each.essential === essential);
    return line && { figure: t('landing.met', line), unknown: line.unknown };
  };
  return (
    <Section title={t('landing.support')}>
      {supportRates.length === 0 && <p className="quiet">{t('landing.supportNone')}</p>}
      <ul className="facts">
        {supportRates.map(({ leader, before, after }) => (
          <li key={leader.id}>
            <span>
              <CardSign sign="leader" size={13} /> <b>{name(leader)}</b>
            </span>
            <small>{t(`landing.basis.${after.basis}`)}</small>
            {before.byValue && after.byValue && (
              <small className="facts-whole">
                {t('landing.byValue', { percent: percentFigure(before.byValue.rate) })} →{' '}
                <b>{t('landing.byValue', { percent: percentFigure(after.byValue.rate) })}</b>
              </small>
            )}
            {([true, false] as const).map((essential) => {
              const was = counted(before, essential);
              const is = counted(after, essential);
              if (!was || !is) return null;
              return (
                <small key={String(essential)} className="facts-whole">
                  {t(essential ? 'landing.essential' : 'landing.all')} {was.figure} → <b>{is.figure}</b>
                  {is.unknown > 0 && <> · {t('landing.metUnknown', { unknown: is.unknown })}</>}
                </small>
              );
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
