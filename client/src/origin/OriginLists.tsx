import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { AimList } from './list/AimList.tsx';
import { EnclaveList } from './list/EnclaveList.tsx';
import { PartList } from './list/PartList.tsx';
import { SourceList } from './list/SourceList.tsx';
import { UnknownList } from './list/UnknownList.tsx';
import type { Book } from './origin-book.ts';
import { LISTS, type List } from './origins-search.ts';

type Props = {
  book: Book;
  list: List;
  choose(list: List): void;
  picked: string | undefined;
  pick(id: string): void;
};

/** The maps and what they cannot show, as tables. */
export function OriginLists({ book, list, choose, picked, pick }: Props) {
  const { t } = useTranslation();
  const { origins } = book;
  const counts: Record<List, number> = {
    sources: origins.sources.length,
    aims: origins.regions.reduce((sum, { aims }) => sum + aims.length, 0),
    enclaves: origins.enclaves.length + origins.mechanisms.length,
    parts: origins.parts.length,
    unknown: origins.unknown.projects,
  };
  return (
    <section className="originlists" aria-label={t('origin.lists')}>
      <header>
        <Segmented
          size="small"
          aria-label={t('origin.lists')}
          value={list}
          options={LISTS.map((each) => ({ value: each, label: `${t(`origin.list.${each}`)} ${counts[each]}` }))}
          onChange={choose}
        />
      </header>
      {list === 'sources' && <SourceList book={book} picked={picked} pick={pick} />}
      {list === 'aims' && <AimList book={book} picked={picked} pick={pick} />}
      {list === 'enclaves' && <EnclaveList book={book} />}
      {list === 'parts' && <PartList book={book} picked={picked} pick={pick} />}
      {list === 'unknown' && <UnknownList book={book} />}
    </section>
  );
}
