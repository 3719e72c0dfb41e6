import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ZoneProjectRowFragment, ZoneQuery } from '../gen/graphql.ts';
import { plainFigure, useMoney } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { ProjectLink } from '../project/ProjectLink.tsx';
import { StageWord } from '../project/StageWord.tsx';
import { TableHead } from '../ui/TableHead.tsx';
import { ZoneSection } from './ZoneSection.tsx';

type Standing = ZoneQuery['zoneStanding'];
const MONTH = 'yyyy-mm'.length;

/** The projects of a zone, the furthest first, and whether they lie in what the zone puts first. */
export function ZoneProjects({ standing: { projects, investment, asOf } }: { standing: Standing }) {
  const { t } = useTranslation();
  const money = useMoney();
  const { value, bound, stated, unstated } = investment;
  return (
    <ZoneSection
      id="zone-projects"
      title={t('zonePage.projects')}
      note={
        <>
          {t('zonePage.projectsNote', { count: projects.length })}
          {stated > 0 &&
            t('zonePage.investmentNote', {
              money: money(value, bound),
              stated,
              unstated,
            })}
        </>
      }
      none={projects.length === 0 && t('zonePage.noProjectsMore')}
    >
      <table className="listtable zoneprojects" aria-labelledby="zone-projects">
        <TableHead
          columns={[
            { title: t('zonePage.project') },
            { title: t('zonePage.stage') },
            { title: t('zonePage.since') },
            { title: t('zonePage.investment'), look: 'figure' },
            { title: t('zonePage.mu'), look: 'figure' },
            { title: t('zonePage.chains') },
            { title: t('zonePage.portfolio') },
            { title: t('zonePage.evidence'), forEars: true },
          ]}
        />
        <tbody>
          {projects.map((row) => (
            <ProjectRow key={row.project.id} row={row} asOf={asOf} />
          ))}
        </tbody>
      </table>
    </ZoneSection>
  );
}

function ProjectRow({ row, asOf }: { row: ZoneProjectRowFragment; asOf: string }) {
  const { t } = useTranslation();
  const name = useName();
  const money = useMoney();
  const { project, stageFrom, stageTo, stopped, overdue, silent, chains, match } = row;
  const late = overdue ? t('zonePage.overdue') : silent ? t('zonePage.silent') : null;
  return (
    <tr>
      <th scope="row">
        <ProjectLink project={project} />
      </th>
      <td className="zoneprojects-stage">
        {stopped ? (
          t('zonePage.stopped')
        ) : stageFrom === null ? (
          <span className="quiet">{t('zonePage.noEvent')}</span>
        ) : (
          <StageWord from={stageFrom} to={stageTo ?? stageFrom} />
        )}
        {late && <small className="say-orange">{late}</small>}
      </td>
      <td className="zoneprojects-since" title={row.printed ?? undefined}>
        {row.since?.slice(0, MONTH)}
      </td>
      <td className="figure">
        {project.investmentWan === null ? (
          <span className="quiet">{t('unknown')}</span>
        ) : (
          money(project.investmentWan, project.investmentBound)
        )}
      </td>
      <td className="figure">
        {row.landMu === null ? <span className="quiet">{t('unknown')}</span> : plainFigure(row.landMu)}
      </td>
      <td>{chains.map(name).join(t('listComma')) || <span className="quiet">{t('unknown')}</span>}</td>
      <td className="zoneprojects-match" data-match={match}>
        {t(`zonePage.match.${match}`)}
      </td>
      <td>
        <EvidenceButton of={project.id} asOf={asOf} name={name(project)} />
      </td>
    </tr>
  );
}
