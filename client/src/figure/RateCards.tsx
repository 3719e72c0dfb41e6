import { useTranslation } from 'react-i18next';
import type { RateCardRowFragment } from '../gen/graphql.ts';
import type { Scope } from '../search.ts';
import { RateCard } from './RateCard.tsx';

/** The rates that planners ask for stand open; the rest behind one more click. */
const FIRST = 3;

type Props = { cards: readonly RateCardRowFragment[]; scope: Scope; asOf: string | undefined };

export function RateCards({ cards, scope, asOf }: Props) {
  const { t } = useTranslation();
  const rest = cards.slice(FIRST);
  const grid = (shown: readonly RateCardRowFragment[]) => (
    <div className="ratecards">
      {shown.map((card) => (
        <RateCard key={card.id} card={card} scope={scope} asOf={asOf} />
      ))}
    </div>
  );
  return (
    <section aria-label={t('figurePage.rates')} className="rates">
      {grid(cards.slice(0, FIRST))}
      {rest.length > 0 && (
        <details className="rates-more">
          <summary>{t('figurePage.moreRates', { count: rest.length })}</summary>
          {grid(rest)}
        </details>
      )}
    </section>
  );
}
