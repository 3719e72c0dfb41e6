import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormButton } from '../change/FormButton.tsx';
import { MoveStageForm } from '../change/forms.ts';
import { ObstacleLine } from '../change/ObstacleLine.tsx';
import type { GapProjectFragment, ObstacleItemFragment } from '../gen/graphql.ts';
import type { GapKind } from '../graph/kinds.ts';
import { useMoney } from '../i18n/figures.ts';
import { useName, usePlace } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';
import { GapSlip } from './GapSlip.tsx';
import { StageStrip } from './StageStrip.tsx';

type Props = {
  item: GapProjectFragment;
  kind: GapKind;
  obstacles: readonly ObstacleItemFragment[];
  asOf: string;
};

/** A project: what, how much, where, how far, since when, and the marks of being late. */
export function GapProjectItem({ item, kind, obstacles, asOf }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  const money = useMoney();
  const scope = useScopeOfAddress();
  const { project, stageFrom, stageTo } = item;
  const hint = !item.counts && !item.stopped && item.position !== 'ELSEWHERE';
  const dates = [
    item.since && `${t('gap.since', { date: item.since })}${item.printed ? ` ${item.printed}` : ''}`,
    item.lastHeard && item.lastHeard !== item.since && t('gap.lastHeard', { date: item.lastHeard }),
  ].filter(Boolean);
  return (
    <li data-hint={hint || undefined}>
      <p className="gapproject-name">
        <Link
          className="plainlink"
          to="/project/$project"
          params={{ project: keyOf(project.id) }}
          search={scope}
          title={t('gap.openProject', { name: name(project) })}
        >
          {name(project)}
        </Link>
        {project.investmentWan !== null && <span>{money(project.investmentWan, project.investmentBound)}</span>}
      </p>
      <p className="gapproject-place">
        {place(project) ?? t('gap.placeUnknown')}
        {item.position === 'ELSEWHERE' && ` · ${t('gap.elsewhere')}`}
        {project.capacity && ` · ${t('gap.capacity', { capacity: project.capacity })}`}
      </p>
      {stageFrom !== null && (
        <StageStrip from={stageFrom} to={stageTo ?? stageFrom} kind={kind} printed={item.printed} />
      )}
      <p className="gapproject-dates">
        {dates.length > 0 ? dates.join(' · ') : t('gap.noEvent')}
        <GapSlip standing={item.standing} />
        {item.overdue && <mark>{t('gap.overdue')}</mark>}
        {item.silent && <mark>{t('gap.silent')}</mark>}
        {item.stopped && <mark>{t('gap.stopped')}</mark>}
        {hint && <em>{t('gap.hint')}</em>}
      </p>
      {project.backers.length > 0 && (
        <p className="quiet">{t('gap.backers', { names: project.backers.map(name).join(t('listComma')) })}</p>
      )}
      {obstacles.length > 0 && (
        <ul className="obstacles">
          {obstacles.map((obstacle) => (
            <ObstacleLine key={obstacle.id} obstacle={obstacle} asOf={asOf} />
          ))}
        </ul>
      )}
      <p className="gapproject-acts">
        <FormButton
          look="text"
          label={t('change.form.moveStage')}
          spoken={t('change.form.moveStageOf', { name: name(project) })}
          form={(close) => <MoveStageForm project={project.id} close={close} />}
        />
      </p>
    </li>
  );
}
