import { useTranslation } from 'react-i18next';
import { ThingLink } from '../change/ThingLink.tsx';
import type { StatementItemFragment } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { StandingWords } from './StandingWords.tsx';

type Props = { statements: readonly StatementItemFragment[]; caption: string };

/** What a source states, by paragraph: a place is printed once for all that stands there. */
export function StatementTable({ statements, caption }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  return (
    <table className="listtable statementtable">
      <caption className="for-ears">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sourcePage.place')}</th>
          <th scope="col">{t('sourcePage.says')}</th>
          <th scope="col">{t('sourcePage.about')}</th>
          <th scope="col">{t('sourcePage.standing')}</th>
        </tr>
      </thead>
      <tbody>
        {statements.map(({ id, locator, statement, about, standing, confidence }, at) => (
          <tr key={id} data-again={locator !== null && locator === statements[at - 1]?.locator ? true : undefined}>
            <th scope="row">{locator}</th>
            <td>{sentence(statement)}</td>
            <td className="statementtable-about">
              {about.map((subject) => (
                <span key={subject.id}>
                  <ThingLink id={subject.id} name={name(subject)} />
                </span>
              ))}
            </td>
            <td className="statementtable-standing">
              <StandingWords standing={standing} confidence={confidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
