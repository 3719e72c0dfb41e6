import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { KindChip } from '../gap/KindChip.tsx';
import type { ObstaclesQuery } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { ProjectLink } from '../project/ProjectLink.tsx';
import type { ProjectsSearch } from '../project/project-search.ts';
import { Unknown } from '../project/Unknown.tsx';
import { keyOf } from '../ui/key.ts';
import '../i18n/view/change.ts';
import '../project/late-marks.css';

type Entry = ObstaclesQuery['obstacles'][number];
type Props = { obstacles: readonly Entry[]; search: ProjectsSearch };

const COLUMNS = ['what', 'project', 'due', 'unit', 'consulted', 'gaps'] as const;

export function ObstacleTable({ obstacles, search }: Props) {
  const { t } = useTranslation();
  return (
    <table className="listtable">
      <caption className="for-ears">{t('project.views.obstacles')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`project.obstacle.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {obstacles.map((entry) => (
          <ObstacleRow key={entry.obstacle.id} entry={entry} search={search} />
        ))}
      </tbody>
    </table>
  );
}

function ObstacleRow({ entry: { obstacle, gaps }, search }: { entry: Entry; search: ProjectsSearch }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { kind, text, due, unit, consulted, outcome, overdue, project, asOf } = obstacle;
  const scope = { area: search.area, asOf: search.asOf };
  return (
    <tr>
      <th scope="row">
        {t(`change.obstacleKind.${kind}`)}
        <small>{sentence(text)}</small>
      </th>
      <td>
        <ProjectLink project={project} /> <EvidenceButton of={project.id} asOf={asOf} name={name(project)} />
      </td>
      <td>
        {due ?? <Unknown />} {overdue && <mark className="latemark">{t('change.obstacle.overdue')}</mark>}
      </td>
      <td>{unit ?? <Unknown />}</td>
      <td>
        {consulted ?? t('project.obstacle.notConsulted')}
        {outcome && <small>{outcome}</small>}
      </td>
      <td>
        {gaps.map(({ id, chain, segment, kind }) => (
          <p key={id} className="obstacle-gap">
            <Link
              className="plainlink"
              to="/chain/$chain"
              params={{ chain: keyOf(chain.id) }}
              search={{ ...scope, segment: keyOf(segment.id) }}
            >
              {name(segment)}
            </Link>{' '}
            <KindChip kind={kind} /> <small>{name(chain)}</small>
          </p>
        ))}
        {gaps.length === 0 && <span className="quiet">{t('project.obstacle.noGap')}</span>}
      </td>
    </tr>
  );
}
