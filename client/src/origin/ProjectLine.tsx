import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { percentFigure, useMoney } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { ProjectLink } from '../project/ProjectLink.tsx';
import { StageWord } from '../project/StageWord.tsx';
import { keyOf } from '../ui/key.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';
import type { OriginProject } from './origin-book.ts';

type Props = { project: OriginProject; asOf: string };

/** A project: how far, how much, where; and who is behind it, from where, how sure. */
export function ProjectLine({ project, asOf }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const money = useMoney();
  const scope = useScopeOfAddress();
  const { stageFrom, stageTo, stopped, investmentWan, investmentBound, place, phaseCount } = project;
  return (
    <li className="originproject">
      <p>
        <b>
          <ProjectLink project={{ ...project, id: project.project }} />
        </b>
        <EvidenceButton of={project.project} asOf={asOf} name={name(project)} />
      </p>
      <small>
        {stopped
          ? t('origin.stopped')
          : stageFrom === null
            ? t('origin.noStage')
            : [<StageWord key="stage" from={stageFrom} to={stageTo ?? stageFrom} />]}
        {' · '}
        {investmentWan === null ? t('origin.noMoney') : money(investmentWan, investmentBound)}
        {' · '}
        {place ? name(place) : t('origin.noPlace')}
        {phaseCount > 0 && ` · ${t('origin.withPhases', { count: phaseCount })}`}
      </small>
      {project.backers.map((backer) => (
        <small key={backer.enterprise}>
          <Link
            className="plainlink"
            to="/enterprise/$enterprise"
            params={{ enterprise: keyOf(backer.enterprise) }}
            search={scope}
          >
            {name(backer)}
          </Link>
          {' · '}
          {[
            backer.place ? name(backer.place) : t('origin.seatUnknown'),
            backer.standing === 'INFERRED' && t('standing.INFERRED'),
            backer.confidence !== null && t('gap.confidence', { percent: percentFigure(100 * backer.confidence) }),
          ]
            .filter(Boolean)
            .join(' · ')}
          <EvidenceButton of={backer.statement} asOf={asOf} name={name(backer)} />
        </small>
      ))}
      {project.because && <small className="say-violet">{t(`origin.because.${project.because}`)}</small>}
    </li>
  );
}

export function ProjectLines({
  projects,
  asOf,
  none,
}: {
  projects: readonly OriginProject[];
  asOf: string;
  none?: string;
}) {
  if (projects.length === 0) return none ? <p className="quiet">{none}</p> : null;
  return (
    <ul className="originprojects">
      {projects.map((project) => (
        <ProjectLine key={project.project} project={project} asOf={asOf} />
      ))}
    </ul>
  );
}
