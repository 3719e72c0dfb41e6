import { useTranslation } from 'react-i18next';
import type { PhasePartsFragment, ProjectQuery } from '../gen/graphql.ts';
import { useMoney } from '../i18n/figures.ts';
import { Section } from '../ui/Section.tsx';
import { LateMarks } from './LateMarks.tsx';
import { ProjectLink } from './ProjectLink.tsx';
import { StageWord } from './StageWord.tsx';

/** The whole that it is a phase of, and its own phases. */
export function ProjectPhases({ project: { phaseOf, phases } }: Pick<ProjectQuery, 'project'>) {
  const { t } = useTranslation();
  return (
    <>
      {phaseOf && (
        <Section title={t('project.page.phaseOf')}>
          <ul className="projectphases">
            <PhaseItem phase={phaseOf} />
          </ul>
        </Section>
      )}
      {(phases.length > 0 || !phaseOf) && (
        <Section title={t('project.page.phases')} count={phases.length}>
          {phases.length === 0 && <p className="quiet">{t('project.page.phasesNone')}</p>}
          <ul className="projectphases">
            {phases.map((phase) => (
              <PhaseItem key={phase.id} phase={phase} />
            ))}
          </ul>
          {phases.length > 0 && <p className="quiet">{t('project.page.phasesNote')}</p>}
        </Section>
      )}
    </>
  );
}

function PhaseItem({ phase }: { phase: PhasePartsFragment }) {
  const { t } = useTranslation();
  const money = useMoney();
  const { standing, investmentWan } = phase;
  return (
    <li>
      <ProjectLink project={phase} />
      <small>
        {standing.stageFrom === null ? (
          t('project.noStage')
        ) : (
          <StageWord from={standing.stageFrom} to={standing.stageTo ?? standing.stageFrom} />
        )}
        {' · '}
        {investmentWan === null ? t('project.columnAllUnknown') : money(investmentWan, phase.investmentBound)}{' '}
        <LateMarks standing={standing} />
      </small>
    </li>
  );
}
