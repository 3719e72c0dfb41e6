import { useTranslation } from 'react-i18next';
import { SubjectLink } from '../evidence/SubjectLink.tsx';
import type { ConflictItemFragment } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { dayAndTime } from '../shortlist/due.ts';
import { Section } from '../ui/Section.tsx';
import { ChooseAgain } from './ChooseAgain.tsx';
import { History } from './History.tsx';
import { StatementCard } from './StatementCard.tsx';
import { useDecision } from './useDecision.ts';

type Props = { conflict: ConflictItemFragment; asOf: string | undefined };

/** One conflict: who says what, which is in force and why; choosing again; what was chosen before. */
export function ConflictDetail({ conflict, asOf }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const decision = useDecision();
  const { about, propertyName, difference, statements, rule, ruleEn, decidedBy, decidedAt } = conflict;
  return (
    <>
      <header className="conflicthead">
        <h2>
          <SubjectLink subject={about} /> · {sentence(propertyName)}
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
                ? t('conflictPage.decidedAt', { by: decidedBy, when: dayAndTime(decidedAt) })
                : t('conflictPage.ruled')
            }
          >
            <p>{sentence({ zh: rule, en: ruleEn ?? rule })}</p>
          </Section>
          <History of={conflict.id} revision={conflict.revision} decision={decision} />
        </div>
        <ChooseAgain key={conflict.id} conflict={conflict} decision={decision} />
      </div>
    </>
  );
}
