import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../../evidence/EvidenceButton.tsx';
import { useName } from '../../i18n/name.ts';
import type { Book } from '../origin-book.ts';

/** Every place that looks for investors somewhere, and what came of it; then what came uninvited. */
export function AimList({ book, picked, pick }: { book: Book; picked: string | undefined; pick(id: string): void }) {
  const { t } = useTranslation();
  const name = useName();
  const { asOf, regions, sources } = book.origins;
  const byWhatCame = [...regions].sort((a, b) => b.came.length - a.came.length);
  const aims = byWhatCame.flatMap((aimed) => aimed.aims.map((aim) => ({ ...aim, aimed: aimed.region })));
  const uninvited = sources.filter((source) => source.uninvited.length > 0);
  return (
    <table className="listtable originlist">
      <caption className="for-ears">{t('origin.list.aims')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('origin.column.aimed')}</th>
          <th scope="col">{t('origin.column.of')}</th>
          <th scope="col">{t('origin.column.outcome')}</th>
          <th scope="col" className="figure">
            {t('origin.column.here')}
          </th>
          <th scope="col" className="figure">
            {t('origin.column.elsewhere')}
          </th>
          <th scope="col" className="figure">
            {t('origin.column.undecided')}
          </th>
          <th scope="col">{t('gap.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {aims.map((aim) => (
          <tr key={`${aim.of.id} ${aim.region}`} data-picked={aim.region === picked || undefined}>
            <th scope="row">
              <button type="button" className="textbutton" onClick={() => pick(aim.region)}>
                {name(aim.aimed)}
              </button>
            </th>
            <td>{name(aim.of)}</td>
            <td data-outcome={aim.outcome}>{t(`origin.outcome.${aim.outcome}`)}</td>
            <td className="figure">{aim.here.length}</td>
            <td className="figure">{aim.elsewhere}</td>
            <td className="figure">{aim.undecided}</td>
            <td>
              {aim.statements.map((statement) => (
                <EvidenceButton key={statement} of={statement} asOf={asOf} name={name(aim.of)} />
              ))}
            </td>
          </tr>
        ))}
        {uninvited.map((source) => (
          <tr key={source.region.id}>
            <th scope="row">
              <button type="button" className="textbutton" onClick={() => pick(source.region.id)}>
                {name(source.region)}
              </button>
            </th>
            <td>{t('origin.nobodyAims')}</td>
            <td>{t('origin.cameUninvited')}</td>
            <td className="figure">{source.uninvited.length}</td>
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
