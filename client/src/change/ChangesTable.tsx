import { FilterOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ChangeEntryFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { ChangeSummary, UndoButton } from './ChangeLine.tsx';
import { moment } from './moment.ts';
import { Refusals } from './Refusals.tsx';
import { ThingLink } from './ThingLink.tsx';
import { useChange } from './useChange.ts';

type Props = { changes: readonly ChangeEntryFragment[]; of: string | undefined };

export function ChangesTable({ changes, of }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const changing = useChange();
  return (
    <>
      <Refusals changing={changing} />
      <table className="listtable changestable">
        <caption className="for-ears">{t('change.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('change.column.when')}</th>
            <th scope="col">{t('change.column.who')}</th>
            <th scope="col">{t('change.column.kind')}</th>
            <th scope="col">{t('change.column.thing')}</th>
            <th scope="col">{t('change.column.what')}</th>
            <th scope="col">{t('change.column.back')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => {
            const called = name({ name: change.subjectName, nameEn: change.subjectNameEn });
            return (
              <tr key={change.id} data-undone={change.undoneBy !== null || undefined}>
                <td className="changestable-when">{moment(change.at)}</td>
                <td className="changestable-by">{change.by}</td>
                <td className="changestable-kind">{t(`change.kind.${change.kind}`)}</td>
                <th scope="row">
                  <ThingLink id={change.subjectId} name={called} />
                  {of === undefined && (
                    <Link
                      to="/changes"
                      search={(before) => ({ ...before, of: change.subjectId })}
                      className="changestable-only"
                      aria-label={t('change.onlyOf', { name: called })}
                      title={t('change.onlyOf', { name: called })}
                    >
                      <FilterOutlined />
                    </Link>
                  )}
                </th>
                <td>
                  <ChangeSummary change={change} />
                </td>
                <td>
                  {change.undoneBy !== null ? (
                    <span className="quiet">{t('change.undone')}</span>
                  ) : (
                    <UndoButton change={change} changing={changing} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
