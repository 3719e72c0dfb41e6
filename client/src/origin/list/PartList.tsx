import { useTranslation } from 'react-i18next';
import { useName } from '../../i18n/name.ts';
import type { Book, OriginContents } from '../origin-book.ts';
import { useMoneyWords } from '../useMapFigures.ts';

/** The map of home as a table; what no source places stands in the last row. */
export function PartList({ book, picked, pick }: { book: Book; picked: string | undefined; pick(id: string): void }) {
  const { t } = useTranslation();
  const name = useName();
  const { parts, elsewhere } = book.origins;
  return (
    <table className="listtable originlist">
      <caption className="for-ears">{t('origin.list.parts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('origin.column.part')}</th>
          <th scope="col">{t('origin.column.zones')}</th>
          <th scope="col" className="figure">
            {t('origin.column.projects')}
          </th>
          <th scope="col" className="figure">
            {t('origin.kind.OUTSIDE')}
          </th>
          <th scope="col" className="figure">
            {t('origin.kind.HOME')}
          </th>
          <th scope="col" className="figure">
            {t('origin.kind.UNKNOWN')}
          </th>
          <th scope="col">{t('origin.column.money')}</th>
          <th scope="col" className="figure">
            {t('origin.column.firms')}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ part, inScope, contents }) => (
          <tr
            key={part.id}
            data-picked={part.id === picked || undefined}
            data-none={!inScope || contents.projects.length === 0 || undefined}
          >
            <th scope="row">
              <button type="button" className="textbutton" onClick={() => pick(part.id)}>
                {name(part)}
              </button>
              {!inScope && <small>{t('origin.outOfScope')}</small>}
            </th>
            <ContentCells contents={contents} />
          </tr>
        ))}
        <tr>
          <th scope="row">{t('origin.noPart')}</th>
          <ContentCells contents={elsewhere} />
        </tr>
      </tbody>
    </table>
  );
}

function ContentCells({ contents }: { contents: OriginContents }) {
  const { t } = useTranslation();
  const name = useName();
  const moneyWords = useMoneyWords();
  return (
    <>
      <td>{contents.zones.map(({ zone, projects }) => `${name(zone)} ${projects}`).join(t('listComma'))}</td>
      <td className="figure">{contents.projects.length}</td>
      <td className="figure">{contents.outside}</td>
      <td className="figure">{contents.homeGrown}</td>
      <td className="figure">{contents.unknown}</td>
      <td>{contents.projects.length > 0 && moneyWords(contents.money)}</td>
      <td className="figure">{contents.firmsExact ? contents.firms : t('atLeast', { count: contents.firms })}</td>
    </>
  );
}
