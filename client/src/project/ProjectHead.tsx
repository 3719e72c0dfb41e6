import { Trans, useTranslation } from 'react-i18next';
import type { ProjectQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { LateMarks } from './LateMarks.tsx';
import { headParts } from './project-head.ts';
import { unknownOf } from './unknown-of.ts';

/** What it is called, and in one sentence what nobody knows of it, how far it is, and whether it slipped. */
export function ProjectHead({ project }: { project: ProjectQuery['project'] }) {
  const { t } = useTranslation();
  const name = useName();
  const stages = t('stage', { returnObjects: true });
  const { standing } = project;
  const unknown = unknownOf(project);
  const values = {
    ...standing,
    date: standing.since,
    stage:
      standing.stageFrom === standing.stageTo
        ? `${standing.stageFrom} ${stages[standing.stageFrom ?? -1] ?? ''}`
        : `${standing.stageFrom}–${standing.stageTo}`,
    days: Math.abs(standing.slipDays ?? 0),
    count: unknown.length,
    fields: unknown
      .slice(0, 2)
      .map((field) => t(`project.page.${field}`))
      .join(t('listComma')),
  };
  const plan = {
    ...values,
    date: standing.plannedBy,
    stage: stages[standing.plannedStage ?? -1] ?? '',
    reached: standing.reachedOn,
  };
  return (
    <header className="projecthead">
      <h1>
        {name(project)} <LateMarks standing={standing} />
      </h1>
      <p>
        {headParts(standing, unknown.length).map((part) => (
          <Trans
            key={part}
            i18nKey={`project.page.${part}`}
            values={
              part === 'planAhead' || part === 'planReached'
                ? plan
                : part === 'heard'
                  ? { date: standing.lastHeard }
                  : values
            }
            components={emphasis}
          />
        ))}
      </p>
    </header>
  );
}
