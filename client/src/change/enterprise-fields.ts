import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { NewEnterprise } from '../gen/graphql.ts';
import { IndustryChoicesDocument } from '../gen/Template.ts';
import { useName } from '../i18n/name.ts';
import { type Field, numberOf, orNull, textOf, type Values } from './field.ts';
import { useSegmentOptions } from './project-fields.ts';

const KINDS = ['FIRM', 'BANK', 'INSTITUTE', 'AGENCY', 'PLATFORM'] as const;
const STATUSES = ['OPERATING', 'PILOT', 'MENTIONED', 'CLOSED'] as const;

/** Every industry, in use or not, by code and name. */
export function useIndustryOptions() {
  const name = useName();
  const { data } = useQuery(IndustryChoicesDocument);
  return (data?.industries ?? []).map((industry) => ({
    value: industry.id,
    label: `${industry.code} ${name(industry)}`,
  }));
}

/** The fields of an enterprise that is added. */
export function useEnterpriseFields(): Field[] {
  const { t } = useTranslation();
  const segments = useSegmentOptions();
  const industries = useIndustryOptions();
  return [
    { name: 'name', label: t('change.field.enterpriseName'), kind: 'text', longest: 100, required: true },
    { name: 'nameEn', label: t('change.field.nameEn'), kind: 'text', longest: 200 },
    {
      name: 'kind',
      label: t('change.field.enterpriseKind'),
      kind: 'choice',
      required: true,
      width: 'half',
      options: KINDS.map((value) => ({ value, label: t(`change.enterpriseKind.${value}`) })),
    },
    { name: 'code', label: t('change.field.code'), kind: 'text', longest: 6, width: 'half' },
    { name: 'place', label: t('change.field.place'), kind: 'place', width: 'half' },
    { name: 'industry', label: t('change.field.industry'), kind: 'choice', width: 'half', options: industries },
    { name: 'segment', label: t('change.field.segment'), kind: 'choice', width: 'half', options: segments },
    {
      name: 'status',
      label: t('change.field.status'),
      kind: 'choice',
      required: true,
      width: 'half',
      options: STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
    },
    { name: 'capacity', label: t('change.field.capacity'), kind: 'number', width: 'third' },
    {
      name: 'unit',
      label: t('change.field.unit'),
      kind: 'text',
      longest: 20,
      width: 'third',
      placeholder: t('change.hint.unit'),
    },
    {
      name: 'per',
      label: t('change.field.per'),
      kind: 'text',
      longest: 10,
      width: 'third',
      placeholder: t('change.hint.per'),
    },
    { name: 'unnamed', label: t('change.field.unnamed'), kind: 'check', width: 'half' },
    { name: 'countLow', label: t('change.field.countLow'), kind: 'integer', width: 'half' },
    { name: 'note', label: t('change.field.note'), kind: 'lines', longest: 500 },
  ];
}

export const enterpriseInput = (values: Values): NewEnterprise => ({
  name: textOf(values, 'name'),
  nameEn: orNull(textOf(values, 'nameEn')),
  kind: KINDS.find((kind) => kind === textOf(values, 'kind')) ?? 'FIRM',
  code: orNull(textOf(values, 'code')),
  place: orNull(textOf(values, 'place')),
  industry: orNull(textOf(values, 'industry')),
  unnamed: values.unnamed === true,
  countLow: numberOf(values, 'countLow'),
  segment: orNull(textOf(values, 'segment')),
  status: STATUSES.find((status) => status === textOf(values, 'status')) ?? 'MENTIONED',
  capacity: numberOf(values, 'capacity'),
  unit: orNull(textOf(values, 'unit')),
  per: orNull(textOf(values, 'per')),
  note: orNull(textOf(values, 'note')),
});
