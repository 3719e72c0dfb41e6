import { useQuery } from '@apollo/client/react';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StoreScheme } from '../gen/graphql.ts';
import { ProjectBoardDocument } from '../gen/ProjectBoard.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { useTellShown } from '../ui/useScope.ts';
import { BoardColumn } from './BoardColumn.tsx';
import { SCHEMES } from './project-search.ts';
import { RegisterHeadline } from './RegisterHeadline.tsx';
import { ViewSkeleton } from './ViewSkeleton.tsx';
import type { ViewProps } from './view-props.ts';
import './board.css';

/** Projects as cards in the four stores of a city or a zone; the list is its table twin. */
export function BoardView({ area, areaName, search, change }: ViewProps) {
  const { t } = useTranslation();
  const scheme = search.scheme ?? 'CITY';
  const { data, previousData, error, refetch } = useQuery(ProjectBoardDocument, {
    variables: { area, asOf: search.asOf ?? null, scheme },
    notifyOnNetworkStatusChange: false,
  });
  const board = (data ?? previousData)?.projectBoard;
  useTellShown(area, board?.asOf);
  if (error && !board) return <FailureView error={error} retry={() => void refetch()} />;
  if (!board) return <ViewSkeleton />;
  const scope = { area: search.area, asOf: search.asOf };
  return (
    <>
      <header className="page-head">
        <RegisterHeadline
          area={areaName}
          count={board.totalCount}
          vague={board.vagueCount}
          investment={board.investment}
          list={scope}
        />
        <Segmented<StoreScheme>
          size="small"
          aria-label={t('project.schemeLabel')}
          value={scheme}
          options={SCHEMES.map((value) => ({ value, label: t(`project.scheme.${value}`) }))}
          onChange={(value) => change({ scheme: value === 'CITY' ? undefined : value })}
        />
      </header>
      <section className="board" aria-label={t('project.boardLabel')} aria-busy={!data}>
        {board.columns.map((column) => (
          <BoardColumn key={column.column} column={column} list={{ ...scope, stores: [column.column], scheme }} />
        ))}
      </section>
      <p className="board-note quiet">{t('project.boardNote')}</p>
    </>
  );
}
