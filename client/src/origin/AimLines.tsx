import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useName } from '../i18n/name.ts';
import type { Book, OriginAim } from './origin-book.ts';

type Props = { aims: readonly OriginAim[]; book: Book; asOf: string; pick(id: string): void };

/** Who looks for investors where, and what came of it. */
export function AimLines({ aims, book, asOf, pick }: Props) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <ul className="aimlines">
      {aims.map((aim) => {
        const region = book.area(aim.region);
        return (
          <li key={`${aim.of.id} ${aim.region}`}>
            <span>
              {name(aim.of)} →{' '}
              <button type="button" className="textbutton" onClick={() => pick(aim.region)}>
                {region ? name(region) : aim.region}
              </button>
            </span>
            <span data-outcome={aim.outcome}>
              {t(`origin.outcome.${aim.outcome}`)}
              {aim.here.length > 0 && ` ${aim.here.length}`}
            </span>
            <EvidenceButton of={aim.statements[0] ?? ''} asOf={asOf} name={name(aim.of)} />
          </li>
        );
      })}
    </ul>
  );
}
