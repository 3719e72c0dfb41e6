import { useTranslation } from 'react-i18next';
import { moment } from '../change/moment.ts';
import { ThingHistory } from '../change/ThingHistory.tsx';
import { ThingLink } from '../change/ThingLink.tsx';
import type { ConflictItemFragment } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import { ChooseAgain } from './ChooseAgain.tsx';
import { StatementCard } from './StatementCard.tsx';

type Props = { conflict: ConflictItemFragment; asOf: string | undefined };

/** One conflict: who says what, which is in force and why; choosing again; what was chosen before. */
export function ConflictDetail({ conflict, asOf }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { about, propertyName, difference, statements, rule, ruleEn, decidedBy, decidedAt } = conflict;
  return (
    <>
      <header className="conflicthead">
        <h2>
          <ThingLink id={about.id} name={name(about)} /> · {sentence(propertyName)}
        </h2>
        <p>{sentence(difference)}</p>
      </header>
      <ul className="statementcards" aria-label={t('conflictPage.statements')}>
        {statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} asOf={asOf} />
        ))}
      </ul>
      <div className="conflictwork">
        <div>
          <Section
            title={t('conflictPage.why')}
            aside={
              decidedBy && decidedAt
                ? t('conflictPage.decidedAt', { by: decidedBy, when: moment(decidedAt) })
                : t('conflictPage.ruled')
            }
          >
            <p>{sentence({ zh: rule, en: ruleEn ?? rule })}</p>
          </Section>
          <ThingHistory of={conflict.id} />
        </div>
        <ChooseAgain key={conflict.id} conflict={conflict} />
      </div>
    </>
  );
}
