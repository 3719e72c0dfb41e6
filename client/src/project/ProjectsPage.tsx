import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormButton } from '../change/FormButton.tsx';
import { NewProjectForm } from '../change/forms.ts';
import { useName } from '../i18n/name.ts';
import { ObstaclesView } from '../obstacle/ObstaclesView.tsx';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { useShown } from '../ui/view-link.ts';
import { BoardView } from './BoardView.tsx';
import { FunnelView } from './FunnelView.tsx';
import { PROJECT_VIEWS, type ProjectsSearch, type ProjectView } from './project-search.ts';
import { RegisterView } from './RegisterView.tsx';
import { ReserveView } from './ReserveView.tsx';
import '../i18n/view/project.ts';
import '../i18n/view/target.ts';
import '../gap/kind-chip.css';
import '../ui/page.css';
import './register.css';
import type { ViewProps } from './view-props.ts';

const route = getRouteApi('/projects');

const views: Record<ProjectView, (props: ViewProps) => React.ReactNode> = {
  table: RegisterView,
  late: RegisterView,
  board: BoardView,
  funnel: FunnelView,
  reserve: ReserveView,
  obstacles: ObstaclesView,
};

/** The project register, in six views of one address. */
export function ProjectsPage() {
  const { t } = useTranslation();
  useTitle(t('project.title'));
  const name = useName();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const shownAsOf = useShown((shown) => shown.asOf);
  const here = frame.data?.areas.find(({ id }) => id === area);
  const view = search.view ?? 'table';
  const View = views[view];
  const change = (next: Partial<ProjectsSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!area && !frame.error}>
      <ScopeBar area={area} asOf={search.asOf} shownAsOf={shownAsOf ?? undefined} choose={change}>
        <Segmented<ProjectView>
          className="projects-views"
          aria-label={t('project.viewLabel')}
          value={view}
          options={PROJECT_VIEWS.map((value) => ({ value, label: t(`project.views.${value}`) }))}
          onChange={(value) =>
            void navigate({ search: (before) => ({ ...before, view: value === 'table' ? undefined : value }) })
          }
        />
        <FormButton
          label={t('change.form.addProject')}
          form={(close) => <NewProjectForm place={area} close={close} />}
        />
      </ScopeBar>
      {frame.error && <FailureView error={frame.error} retry={() => void frame.refetch()} />}
      {!area && !frame.error && <ListSkeleton />}
      {area && <View area={area} areaName={here ? name(here) : ''} search={search} change={change} />}
    </main>
  );
}
