import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ObstacleItemFragment } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { FormButton } from './FormButton.tsx';
import { ClearObstacleForm, ObstacleForm } from './forms.ts';
import '../i18n/view/change.ts';
import './change.css';

type Props = { obstacle: ObstacleItemFragment; asOf: string | undefined; editable?: boolean };

/** What holds a project up: kind, words, by when, who clears it, and what a joint consultation said. */
export function ObstacleLine({ obstacle, asOf, editable = false }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { id, kind, text, due, unit, consulted, outcome, state, cleared, since, overdue, project } = obstacle;
  const facts = [
    state === 'CLEARED' && t('change.obstacle.cleared', { date: cleared }),
    state === 'OPEN' && (due ? t('change.obstacle.due', { date: due }) : t('change.obstacle.noDue')),
    state === 'OPEN' && (unit ? t('change.obstacle.unit', { unit }) : t('change.obstacle.noUnit')),
    consulted && t('change.obstacle.consulted', { date: consulted }),
    outcome && t('change.obstacle.outcome', { outcome }),
    since && t('change.obstacle.since', { date: since }),
  ].filter(Boolean);
  const words = sentence(text);
  return (
    <li data-cleared={state === 'CLEARED' || undefined}>
      <p>
        <b>{t(`change.obstacleKind.${kind}`)}</b> {words} {overdue && <mark>{t('change.obstacle.overdue')}</mark>}
      </p>
      <p className="quiet">
        {facts.join(' · ')}
        {editable && <EvidenceButton of={project.id} asOf={asOf} name={words} />}
      </p>
      {editable && (
        <p className="obstacles-acts">
          <FormButton
            look="text"
            label={t('change.edit')}
            spoken={t('change.editOf', { name: words })}
            form={(close) => <ObstacleForm project={project.id} obstacle={id} close={close} />}
          />
          {state === 'OPEN' && (
            <FormButton
              look="text"
              label={t('change.clear')}
              spoken={t('change.clearOf', { name: words })}
              form={(close) => <ClearObstacleForm project={project.id} obstacle={id} close={close} />}
            />
          )}
        </p>
      )}
    </li>
  );
}
