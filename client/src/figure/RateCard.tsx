import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { RateCardRowFragment } from '../gen/graphql.ts';
import { plainFigure } from '../i18n/figures.ts';
import { useName, useSentence } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { SubjectName } from '../zone/SubjectName.tsx';
import { useFigureWords } from './figure-words.ts';

type Props = { card: RateCardRowFragment; scope: Scope; asOf: string | undefined };
type Rate = RateCardRowFragment['rates'][number];

/** One rate over all its populations, side by side, and why they are not one line. */
export function RateCard({ card, scope, asOf }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const heading = useId();
  return (
    <article className="ratecard" aria-labelledby={heading}>
      <h2 id={heading}>
        {name(card)} <small>{t('figurePage.populations', { count: card.rates.length })}</small>
      </h2>
      <table aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{t('figurePage.rate')}</th>
            <th scope="col">{t('figurePage.parts')}</th>
            <th scope="col">{t('figurePage.populationAndWindow')}</th>
            <th scope="col">{t('figurePage.check')}</th>
          </tr>
        </thead>
        <tbody>
          {card.rates.map((rate) => (
            <RateRow key={rate.observation.id} rate={rate} of={name(card)} scope={scope} asOf={asOf} />
          ))}
        </tbody>
      </table>
      {card.apart.map((apart) => (
        <p key={apart.subject.id} className="ratecard-apart">
          {sentence(apart.sentence)}
        </p>
      ))}
    </article>
  );
}

function RateRow({ rate, of, scope, asOf }: { rate: Rate; of: string } & Pick<Props, 'scope' | 'asOf'>) {
  const { t } = useTranslation();
  const words = useFigureWords();
  const sentence = useSentence();
  const { observation, printed, computed, check } = rate;
  const { numerator, denominator, bound } = observation;
  const value = printed ?? computed;
  const shown = value === null ? t('unknown') : words.figure({ value, unit: '%', bound });
  return (
    <tr>
      <th scope="row">{shown}</th>
      <td>
        {numerator === null || denominator === null ? (
          <span className="quiet">{t('figurePage.noParts')}</span>
        ) : (
          `${plainFigure(numerator)} / ${plainFigure(denominator)}`
        )}
      </td>
      <td>
        {!rate.own && (
          <>
            <SubjectName subject={observation.subject} scope={scope} />{' '}
          </>
        )}
        {words.population(observation)}
        <small>
          {[words.window(observation.period), observation.source.date].filter(Boolean).join(' · ')}
          <EvidenceButton of={observation.id} asOf={asOf} name={`${of} ${shown}`} />
        </small>
      </td>
      <td data-check={check} title={sentence(rate.sentence)}>
        {t(`figurePage.checks.${check}`)}
        <span className="for-ears">{sentence(rate.sentence)}</span>
      </td>
    </tr>
  );
}
