import { useTranslation } from 'react-i18next';
import type { Field } from './field.ts';

export const STOPPED = 'X';

/** Stage, date and word: of a project that is moved, or added. */
export function useStageFields(): Field[] {
  const { t } = useTranslation();
  const stages = t('stage', { returnObjects: true });
  return [
    {
      name: 'stage',
      label: t('change.field.stage'),
      kind: 'choice',
      required: true,
      width: 'half',
      also: ['stageFrom', 'stageTo', 'stopped'],
      options: [
        ...stages.map((word, stage) => ({ value: String(stage), label: `${stage} ${word}` })),
        { value: STOPPED, label: t('change.stopped') },
      ],
    },
    {
      name: 'date',
      label: t('change.field.date'),
      kind: 'date',
      width: 'half',
      placeholder: t('change.today'),
      help: t('change.help.date'),
    },
    {
      name: 'printed',
      label: t('change.field.printed'),
      kind: 'text',
      longest: 40,
      width: 'half',
      placeholder: t('change.hint.printed'),
    },
    { name: 'planned', label: t('change.field.planned'), kind: 'check', width: 'half' },
  ];
}
