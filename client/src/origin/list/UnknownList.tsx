import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../../evidence/EvidenceButton.tsx';
import { useMoney } from '../../i18n/figures.ts';
import { useName } from '../../i18n/name.ts';
import { ProjectLink } from '../../project/ProjectLink.tsx';
import { StageWord } from '../../project/StageWord.tsx';
import type { Book } from '../origin-book.ts';

/** The projects of which nobody says where they come from: work to be done, those furthest on first. */
export function UnknownList({ book }: { book: Book }) {
  const { t } = useTranslation();
  const name = useName();
  const money = useMoney();
  const { asOf, projects } = book.origins;
  const unknown = projects
    .filter(({ origin }) => origin === 'UNKNOWN')
    .sort((a, b) => (b.investmentWan ?? 0) - (a.investmentWan ?? 0) || (b.stageFrom ?? -1) - (a.stageFrom ?? -1));
  return (
    <table className="listtable originlist">
      <caption className="for-ears">{t('origin.list.unknown')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('origin.column.project')}</th>
          <th scope="col">{t('origin.column.why')}</th>
          <th scope="col">{t('origin.column.backers')}</th>
          <th scope="col">{t('origin.column.where')}</th>
          <th scope="col">{t('origin.column.stage')}</th>
          <th scope="col" className="figure">
            {t('origin.column.investment')}
          </th>
        </tr>
      </thead>
      <tbody>
        {unknown.map((project) => (
          <tr key={project.project}>
            <th scope="row">
              <ProjectLink project={{ ...project, id: project.project }} />
              <EvidenceButton of={project.project} asOf={asOf} name={name(project)} />
            </th>
            <td className="say-violet">{project.because && t(`origin.because.${project.because}`)}</td>
            <td>{project.backers.map(name).join(t('listComma'))}</td>
            <td>{project.place ? name(project.place) : t('origin.noPlace')}</td>
            <td>
              {project.stageFrom === null ? (
                t(project.stopped ? 'origin.stopped' : 'origin.noStage')
              ) : (
                <StageWord from={project.stageFrom} to={project.stageTo ?? project.stageFrom} />
              )}
            </td>
            <td className="figure">
              {project.investmentWan === null ? t('unknown') : money(project.investmentWan, project.investmentBound)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
