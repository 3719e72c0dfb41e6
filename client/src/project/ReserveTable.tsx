import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import type { ReserveLinePartsFragment } from '../gen/graphql.ts';
import { severityFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { LateMarks } from './LateMarks.tsx';
import { ProjectLink } from './ProjectLink.tsx';
import type { ProjectsSearch } from './project-search.ts';
import { StageWord } from './StageWord.tsx';

type Props = { lines: readonly ReserveLinePartsFragment[]; search: ProjectsSearch };

/** The gap list with what stands behind each gap. */
export function ReserveTable({ lines, search }: Props) {
  const { t } = useTranslation();
  return (
    <table className="listtable reservetable">
      <caption className="for-ears">{t('project.reserveCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('project.gap')}</th>
          <th scope="col">{t('project.chain')}</th>
          <th scope="col">{t('project.kind')}</th>
          <th scope="col" className="figure">
            {t('project.severity')}
          </th>
          <th scope="col" className="reservetable-behind">
            {t('project.behind')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <ReserveRow key={line.gap.id} line={line} search={search} />
        ))}
      </tbody>
    </table>
  );
}

function ReserveRow({
  line: { gap, state, projects },
  search,
}: { line: ReserveLinePartsFragment } & Pick<Props, 'search'>) {
  const { t } = useTranslation();
  const name = useName();
  const scope = { area: search.area, asOf: search.asOf };
  const [chain, segment] = [keyOf(gap.chain.id), keyOf(gap.segment.id)];
  return (
    <tr data-state={state}>
      <th scope="row">
        <Link className="plainlink" to="/chain/$chain" params={{ chain }} search={{ ...scope, segment }}>
          {name(gap.segment)}
        </Link>
      </th>
      <td>{name(gap.chain)}</td>
      <td>
        <KindChip kind={gap.kind} />
      </td>
      <td className="figure">{severityFigure(gap.severity.value)}</td>
      <td>
        {projects.map(({ project, state }) => (
          <p key={project.id} className="reserve-project">
            <em data-state={state}>{t(`project.stateMark.${state}`)}</em>
            <ProjectLink project={project} />
            {project.standing.stageFrom !== null && (
              <small>
                <StageWord
                  from={project.standing.stageFrom}
                  to={project.standing.stageTo ?? project.standing.stageFrom}
                />
              </small>
            )}
            <LateMarks standing={project.standing} />
          </p>
        ))}
        {state === 'NONE' && (
          <>
            <span className="quiet">{t('project.states.NONE')}</span>
            <Link
              className="plainlink reserve-find"
              to="/targets/$chain/$segment"
              params={{ chain, segment }}
              search={scope}
            >
              {t('project.findTargets')}
            </Link>
          </>
        )}
      </td>
    </tr>
  );
}
