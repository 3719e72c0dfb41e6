import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProjectActions } from '../change/ProjectActions.tsx';
import { ProjectChanges } from '../change/ProjectChanges.tsx';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { ProjectDocument } from '../gen/Project.ts';
import { useName } from '../i18n/name.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { ProjectDisagreements } from './ProjectDisagreements.tsx';
import { ProjectFacts } from './ProjectFacts.tsx';
import { ProjectGaps } from './ProjectGaps.tsx';
import { ProjectHead } from './ProjectHead.tsx';
import { ProjectHistory } from './ProjectHistory.tsx';
import { ProjectListings } from './ProjectListings.tsx';
import { ProjectPhases } from './ProjectPhases.tsx';
import { ProjectPlan } from './ProjectPlan.tsx';
import '../i18n/view/project.ts';
import '../gap/inspector.css';
import '../ui/page.css';
import './project-page.css';

const route = getRouteApi('/project/$project');

/** One project in full: what it is, how far, planned against actual, who is behind it, what it fills, what that rests on. */
export function ProjectPage() {
  const { t } = useTranslation();
  const name = useName();
  const { project: key } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const { data, error, refetch } = useQuery(ProjectDocument, {
    variables: { id: `Project:${key}`, area: area ?? '', asOf: search.asOf ?? null },
    skip: !area,
    notifyOnNetworkStatusChange: false,
  });
  const project = data?.project;
  useTellShown(area, project?.standing.asOf);
  useTitle(project ? name(project) : t('project.page.failed'));
  const failure = frame.error ?? error;
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!project && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={project?.standing.asOf}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
        before={
          <Link className="buttonlink" to="/projects" search={search}>
            ‹ {t('project.page.back')}
          </Link>
        }
      >
        {project && <ProjectActions project={project.id} />}
      </ScopeBar>
      {failure && !project && (
        <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />
      )}
      {!failure && !project && <ListSkeleton />}
      {project && (
        <>
          <ProjectHead project={project} />
          <div className="page-panes">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
            <section className="projectpage-main" tabIndex={0} aria-label={name(project)}>
              <ProjectFacts project={project} asOf={search.asOf} />
              <ProjectPlan standing={project.standing} events={project.stageEvents} />
              <ProjectHistory events={project.stageEvents} asOf={search.asOf} />
              <ProjectDisagreements disagreements={project.disagreements} />
              <ProjectChanges project={project.id} asOf={search.asOf} />
            </section>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
            <aside className="page-aside" tabIndex={0} aria-label={t('project.page.gaps')}>
              <ProjectGaps gaps={project.gaps} />
              <ProjectPhases project={project} />
              <ProjectListings project={project} asOf={search.asOf} />
              <EvidenceList evidence={project.evidence} />
            </aside>
          </div>
        </>
      )}
    </main>
  );
}
