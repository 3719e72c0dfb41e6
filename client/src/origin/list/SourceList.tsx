import { useTranslation } from 'react-i18next';
import { useName } from '../../i18n/name.ts';
import type { Book } from '../origin-book.ts';
import { useMoneyWords } from '../useMapFigures.ts';

/** The map of provinces as a table: every region, also those that nothing was seen from. */
export function SourceList({ book, picked, pick }: { book: Book; picked: string | undefined; pick(id: string): void }) {
  const { t } = useTranslation();
  const name = useName();
  const moneyWords = useMoneyWords();
  const { sources, homeRegion } = book.origins;
  return (
    <table className="listtable originlist">
      <caption className="for-ears">{t('origin.list.sources')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('origin.column.region')}</th>
          <th scope="col" className="figure">
            {t('origin.column.projects')}
          </th>
          <th scope="col" className="figure">
            {t('origin.column.inferred')}
          </th>
          <th scope="col">{t('origin.column.money')}</th>
          <th scope="col" className="figure">
            {t('origin.column.enterprises')}
          </th>
          <th scope="col">{t('origin.column.targeted')}</th>
          <th scope="col">{t('origin.column.aimedBy')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => {
          const { region, projects, inferred, money, enterpriseCount, enterpriseCountExact } = source;
          const by = book.regionsAt(region.id).flatMap(({ aims }) => aims.map(({ of }) => name(of)));
          const names = [...new Set(by)].join(t('listComma'));
          return (
            <tr
              key={region.id}
              data-picked={region.id === picked || undefined}
              data-none={projects.length === 0 || undefined}
            >
              <th scope="row">
                <button type="button" className="textbutton" onClick={() => pick(region.id)}>
                  {name(region)}
                </button>
                {region.id === homeRegion && <small>{t('origin.homeHere')}</small>}
              </th>
              <td className="figure">{projects.length}</td>
              <td className="figure">{inferred > 0 ? inferred : ''}</td>
              <td>{projects.length > 0 && moneyWords(money)}</td>
              <td className="figure">
                {enterpriseCountExact ? enterpriseCount : t('atLeast', { count: enterpriseCount })}
              </td>
              <td>{t(`origin.targeted.${source.targeted}`)}</td>
              <td className="cut originlist-by" title={names}>
                {names}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
