import { useTranslation } from 'react-i18next';
import type { BoardColumnPartsFragment } from '../gen/graphql.ts';
import { useMoney } from '../i18n/figures.ts';
import { usePlace } from '../i18n/name.ts';
import { LateMarks } from './LateMarks.tsx';
import { PlaceMark } from './PlaceMark.tsx';
import { ProjectLink } from './ProjectLink.tsx';

/** A project on the board: what, where, how much, in which words, and what is amiss. */
export function BoardCard({ card }: { card: BoardColumnPartsFragment['projects'][number] }) {
  const { t } = useTranslation();
  const place = usePlace();
  const money = useMoney();
  const { project, position, vague, printed } = card;
  const { standing, investmentWan } = project;
  return (
    <li className="board-card" data-vague={vague || undefined}>
      <ProjectLink project={project} className="board-name" />
      <p>
        <span className="cut">{place(project) ?? t('gap.placeUnknown')}</span>
        <span className={investmentWan === null ? 'quiet' : 'board-money'}>
          {investmentWan === null ? t('unknown') : money(investmentWan, project.investmentBound)}
        </span>
      </p>
      <p className="board-marks">
        {standing.printed && <q>{standing.printed}</q>}
        {vague && (
          <em className="placemark" title={t('project.vagueWordMore')}>
            {t('project.vagueWord')} {standing.stageFrom}–{standing.stageTo}
          </em>
        )}
        {printed && <em className="placemark">{t('project.printedStore')}</em>}
        {position === 'VAGUE' && <PlaceMark />}
        <LateMarks standing={standing} />
      </p>
    </li>
  );
}
