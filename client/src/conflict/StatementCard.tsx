import { CheckOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { StandingWords } from '../evidence/StandingWords.tsx';
import type { ConflictStatementItemFragment } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';
import { useValueWords } from './value-words.ts';

type Props = { statement: ConflictStatementItemFragment; asOf: string | undefined };

/** What one source says: the value, over which population, in which words, where. */
export function StatementCard({ statement, asOf }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const words = useValueWords();
  const scope = useScopeOfAddress();
  const { source, locator, population, period, standing, confidence } = statement;
  return (
    <li className="statementcard" data-current={statement.inForce || undefined}>
      <p className="statementcard-value">
        {words(statement)}
        <EvidenceButton of={statement.id} asOf={asOf} name={words(statement)} />
        {statement.inForce && (
          <span className="statementcard-current">
            <CheckOutlined aria-hidden="true" /> {t('conflictPage.current')}
          </span>
        )}
      </p>
      {population && <p>{t('conflictPage.population', { population: sentence(population) })}</p>}
      {period && <p>{t('conflictPage.period', { period })}</p>}
      <p>{sentence(statement.statement)}</p>
      <small>
        <Link
          className="plainlink"
          to="/source/$source"
          params={{ source: keyOf(source.id) }}
          search={{ ...scope, ...(locator && { find: locator }) }}
        >
          {source.title}
        </Link>
        <span>{[source.date ?? t('gap.undated'), locator].filter(Boolean).join(' · ')}</span>
        <StandingWords standing={standing} confidence={confidence} />
      </small>
    </li>
  );
}
