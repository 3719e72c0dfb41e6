import { useTranslation } from 'react-i18next';
import type { ObstacleItemFragment } from '../gen/graphql.ts';
import { type Field, orNull, textOf, type Values } from './field.ts';

export const OBSTACLE_KINDS = ['LAND', 'PLANNING', 'APPROVAL', 'UTILITIES', 'FINANCE', 'ENVIRONMENT', 'OTHER'] as const;

export function useObstacleFields(): Field[] {
  const { t } = useTranslation();
  return [
    {
      name: 'kind',
      label: t('change.field.kind'),
      kind: 'choice',
      required: true,
      width: 'half',
      options: OBSTACLE_KINDS.map((value) => ({ value, label: t(`change.obstacleKind.${value}`) })),
    },
    { name: 'due', label: t('change.field.due'), kind: 'date', width: 'half', help: t('change.help.date') },
    { name: 'text', label: t('change.field.obstacle'), kind: 'lines', longest: 300, required: true },
    { name: 'unit', label: t('change.field.responsible'), kind: 'text', longest: 60, help: t('change.help.unit') },
    ...useConsultationFields(),
  ];
}

export function useConsultationFields(): Field[] {
  const { t } = useTranslation();
  return [
    {
      name: 'consulted',
      label: t('change.field.consulted'),
      kind: 'date',
      width: 'half',
      help: t('change.help.consulted'),
    },
    { name: 'outcome', label: t('change.field.outcome'), kind: 'lines', longest: 300 },
  ];
}

export const obstacleValues = (obstacle: ObstacleItemFragment | undefined): Values => ({
  kind: obstacle?.kind ?? '',
  due: obstacle?.due ?? '',
  text: obstacle?.text.zh ?? '',
  unit: obstacle?.unit ?? '',
  consulted: obstacle?.consulted ?? '',
  outcome: obstacle?.outcome ?? '',
});

export const obstacleInput = (values: Values) => ({
  kind: OBSTACLE_KINDS.find((kind) => kind === textOf(values, 'kind')) ?? 'OTHER',
  text: textOf(values, 'text'),
  due: orNull(textOf(values, 'due')),
  unit: orNull(textOf(values, 'unit')),
  consulted: orNull(textOf(values, 'consulted')),
  outcome: orNull(textOf(values, 'outcome')),
});
