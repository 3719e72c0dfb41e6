import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { Trans, useTranslation } from 'react-i18next';
import { useSheetWords } from '../exporting/words.ts';
import { SaveWorkbookButton } from '../target/SaveWorkbookButton.tsx';
import { emphasis } from '../ui/emphasis.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { useTellShown } from '../ui/useScope.ts';
import { allProjects } from './all-projects.ts';
import { RegisterFilters } from './RegisterFilters.tsx';
import { RegisterHeadline } from './RegisterHeadline.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { registerSheets } from './register-sheets.ts';
import { projectVariables, useProjects } from './useProjects.ts';
import { ViewSkeleton } from './ViewSkeleton.tsx';
import type { ViewProps } from './view-props.ts';

/** The register as a table, with its filters; or only the late ones, with the reasons. */
export function RegisterView({ area, areaName, search, change }: ViewProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const words = useSheetWords();
  const variables = projectVariables(area, search);
  const { page, error, refetch, more, state, stale } = useProjects(variables, false);
  useTellShown(area, page?.asOf);
  const late = search.view === 'late';
  if (error && !page) return <FailureView error={error} retry={() => void refetch()} />;
  if (!page) return <ViewSkeleton />;
  const values = { shown: page.edges.length, total: page.totalCount };
  const make = async () => {
    const all = await allProjects(client, variables);
    const scope = { area: areaName, asOf: page.asOf };
    return { file: t('project.file', scope), sheets: registerSheets(all, scope, search, words), count: all.length };
  };
  return (
    <>
      <header className="page-head">
        <RegisterHeadline
          area={areaName}
          count={page.totalCount}
          vague={page.vagueCount}
          investment={page.investment}
          late={late}
          list={search}
        />
        <SaveWorkbookButton label={t('project.workbook')} small disabled={page.totalCount === 0} make={make} />
      </header>
      <RegisterFilters search={search} change={change} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="page-scroll" tabIndex={0} aria-label={t('project.title')} aria-busy={stale}>
        {page.edges.length > 0 && (
          <RegisterTable
            entries={page.edges}
            late={late}
            caption={t(late ? 'project.lateCaption' : 'project.caption', { area: areaName })}
          />
        )}
        <p className="register-foot" role="status">
          <Trans i18nKey="project.shown" values={values} components={emphasis} />
          {page.pageInfo.hasNextPage && (
            <Button size="small" loading={state === 'loading'} onClick={() => void more()}>
              {t('project.more', { count: values.total - values.shown })}
            </Button>
          )}
          {state === 'failed' && t('project.moreFailed')}
        </p>
      </section>
    </>
  );
}
