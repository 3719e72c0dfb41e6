import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countFigure } from '../i18n/figures.ts';

type Props<T> = { className: string; items: readonly T[]; page: number; row(item: T): ReactNode };

/** A list of which so many are shown first; the rest follows page by page. */
export function PagedList<T>({ className, items, page, row }: Props<T>) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(page);
  const left = items.length - shown;
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(row)}</ul>
      {left > 0 && (
        <button type="button" className="textbutton" onClick={() => setShown(shown + page)}>
          {t('state.listMore', { figure: countFigure(Math.min(page, left)) })}
        </button>
      )}
    </>
  );
}
