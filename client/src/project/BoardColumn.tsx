import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardColumnPartsFragment } from '../gen/graphql.ts';
import { BoardCard } from './BoardCard.tsx';
import { InvestmentWords } from './InvestmentWords.tsx';
import type { ProjectsSearch } from './project-search.ts';

/** One store: how many, which stages, what they invest as far as it is known, and the cards. */
export function BoardColumn({ column, list }: { column: BoardColumnPartsFragment; list: ProjectsSearch }) {
  const { t } = useTranslation();
  const heading = useId();
  const { stageFrom: from, stageTo: to } = column;
  return (
    <section className="board-column" aria-labelledby={heading} data-empty={column.count === 0 || undefined}>
      <header>
        <h2 id={heading}>
          {t(`project.column.${column.column}`)}{' '}
          {column.count === 0 ? (
            <b>0</b>
          ) : (
            <Link className="plainlink" to="/projects" search={list}>
              <b>{column.count}</b>
            </Link>
          )}
        </h2>
        {from !== null && (
          <small>{from === to ? t('project.columnStage', { from }) : t('project.columnStages', { from, to })}</small>
        )}
        <p>
          <InvestmentWords sum={column.investment} />
        </p>
      </header>
      {column.count === 0 ? (
        <p className="quiet board-none">{t('project.boardEmpty')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <ul tabIndex={0} aria-labelledby={heading}>
          {column.projects.map((card) => (
            <BoardCard key={card.project.id} card={card} />
          ))}
        </ul>
      )}
    </section>
  );
}
