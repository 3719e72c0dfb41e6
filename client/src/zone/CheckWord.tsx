import { useTranslation } from 'react-i18next';
import type { PriorityCheckRowFragment } from '../gen/graphql.ts';

type Count = PriorityCheckRowFragment['leading'];

/** The outcome of the rule for one rank, in a word; only a sure violation is loud. */
export function CheckWord({ rank, count }: { rank: 'LEADING' | 'AUXILIARY'; count: Count }) {
  const { t } = useTranslation();
  const guessed = count.state === 'TOO_MANY' && !count.violated;
  const word = t(guessed ? 'zonePage.guessedTooMany' : `zonePage.check.${count.state}`);
  return (
    <span
      className={count.violated ? 'say-orange' : count.state === 'NOT_STATED' ? 'say-violet' : undefined}
      data-state={count.state}
    >
      {t('zonePage.checkOf', { rank: t(`zonePage.rank.${rank}`), word })}
    </span>
  );
}
