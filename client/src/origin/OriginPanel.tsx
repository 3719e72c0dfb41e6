import { useTranslation } from 'react-i18next';
import type { Book } from './origin-book.ts';
import { PartPanel } from './PartPanel.tsx';
import { RegionPanel } from './RegionPanel.tsx';
import { RestPanel } from './RestPanel.tsx';
import { SourcePanel } from './SourcePanel.tsx';

type Props = { book: Book; picked: string | undefined; pick(id: string | undefined): void };

/** What is open beside the maps. */
export function OriginPanel({ book, picked, pick }: Props) {
  const { t } = useTranslation();
  const source = picked === undefined ? undefined : book.source(picked);
  const part = book.origins.parts.find((each) => each.part.id === picked);
  const aimed = picked === undefined ? undefined : book.region(picked);
  const open = source ?? part ?? aimed;
  return (
    <aside className="page-aside originpanel" aria-label={t('origin.panel')} tabIndex={-1}>
      {open && (
        <button type="button" className="textbutton originpanel-close" onClick={() => pick(undefined)}>
          {t('origin.closePanel')}
        </button>
      )}
      {source ? (
        <SourcePanel source={source} book={book} pick={pick} />
      ) : part ? (
        <PartPanel place={part} book={book} pick={pick} />
      ) : aimed ? (
        <RegionPanel aimed={aimed} book={book} pick={pick} />
      ) : (
        <RestPanel book={book} />
      )}
      {picked && !open && <p className="quiet">{t('origin.noSuchRegion')}</p>}
    </aside>
  );
}
