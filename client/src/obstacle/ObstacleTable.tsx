import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { GapLink } from '../gap/GapLink.tsx';
import type { ObstaclesQuery } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { ProjectLink } from '../project/ProjectLink.tsx';
import { Unknown } from '../project/Unknown.tsx';
import '../i18n/view/change.ts';
import '../project/late-marks.css';

type Entry = ObstaclesQuery['obstacles'][number];

const COLUMNS = ['what', 'project', 'due', 'unit', 'consulted', 'gaps'] as const;

export function ObstacleTable({ obstacles }: { obstacles: readonly Entry[] }) {
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
          <ObstacleRow key={entry.obstacle.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function ObstacleRow({ entry: { obstacle, gaps } }: { entry: Entry }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { kind, text, due, unit, consulted, outcome, overdue, project, asOf } = obstacle;
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
        {gaps.map((gap) => (
          <p key={gap.id} className="obstacle-gap">
            <GapLink gap={gap} /> <small>{name(gap.chain)}</small>
          </p>
        ))}
        {gaps.length === 0 && <span className="quiet">{t('project.obstacle.noGap')}</span>}
      </td>
    </tr>
  );
}
