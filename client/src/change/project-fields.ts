import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { NewProject } from '../gen/graphql.ts';
import { EditChoicesDocument } from '../gen/Template.ts';
import { useName } from '../i18n/name.ts';
import type { Edited } from './EditedProject.tsx';
import { type Field, listOf, numberOf, type Option, orNull, textOf, type Values } from './field.ts';

const BOUNDS = ['EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'] as const;

/** All segments, each with the chain that it is first found on. */
export function useSegmentOptions(): Option[] {
  const name = useName();
  const { data } = useQuery(EditChoicesDocument);
  const all = (data?.chains ?? []).flatMap((chain) =>
    chain.segments.map((segment) => [segment.id, `${name(segment)} · ${name(chain)}`] as const),
  );
  return [...new Map([...all].reverse())].reverse().map(([value, label]) => ({ value, label }));
}

/** What a project is: the fields of one that is added or corrected. */
export function useProjectFields(project: Edited | null): Field[] {
  const { t } = useTranslation();
  const name = useName();
  const segments = useSegmentOptions();
  const label = (
    field:
      | 'name'
      | 'nameEn'
      | 'place'
      | 'segments'
      | 'backers'
      | 'phaseOf'
      | 'investmentWan'
      | 'investmentBound'
      | 'landMu'
      | 'jobs'
      | 'salesWan'
      | 'taxWan'
      | 'capacity'
      | 'unit'
      | 'per',
  ) => t(`change.field.${field}`);
  const optionOf = (thing: { id: string; name: string; nameEn: string | null }) => ({
    value: thing.id,
    label: name(thing),
  });
  return [
    { name: 'name', label: label('name'), kind: 'text', longest: 100, required: true },
    { name: 'nameEn', label: label('nameEn'), kind: 'text', longest: 200 },
    { name: 'place', label: label('place'), kind: 'place', width: 'half' },
    {
      name: 'phaseOf',
      label: label('phaseOf'),
      kind: 'project',
      width: 'half',
      chosen: project?.phaseOf ? [optionOf(project.phaseOf)] : [],
    },
    { name: 'segments', label: label('segments'), kind: 'choices', options: segments },
    { name: 'backers', label: label('backers'), kind: 'enterprises', chosen: (project?.backers ?? []).map(optionOf) },
    { name: 'investmentWan', label: label('investmentWan'), kind: 'integer', width: 'half' },
    {
      name: 'investmentBound',
      label: label('investmentBound'),
      kind: 'choice',
      width: 'half',
      options: BOUNDS.map((value) => ({ value, label: t(`change.bound.${value}`) })),
    },
    { name: 'capacity', label: label('capacity'), kind: 'number', width: 'third' },
    {
      name: 'unit',
      label: label('unit'),
      kind: 'text',
      longest: 20,
      width: 'third',
      placeholder: t('change.hint.unit'),
    },
    { name: 'per', label: label('per'), kind: 'text', longest: 10, width: 'third', placeholder: t('change.hint.per') },
    { name: 'landMu', label: label('landMu'), kind: 'number', width: 'half' },
    { name: 'jobs', label: label('jobs'), kind: 'integer', width: 'half' },
    { name: 'salesWan', label: label('salesWan'), kind: 'integer', width: 'half' },
    { name: 'taxWan', label: label('taxWan'), kind: 'integer', width: 'half' },
  ];
}

const figure = (value: number | null): string => (value === null ? '' : String(value));

/** A project as the fields show it. */
export const projectValues = (project: Edited): Values => ({
  name: project.name,
  nameEn: project.nameEn ?? '',
  place: project.place ?? '',
  phaseOf: project.phaseOf?.id ?? '',
  segments: project.segments.map(({ id }) => id),
  backers: project.backers.map(({ id }) => id),
  investmentWan: figure(project.investmentWan),
  investmentBound: project.investmentBound ?? '',
  capacity: figure(project.capacityValue),
  unit: project.capacityUnit ?? '',
  per: project.capacityPer ?? '',
  landMu: figure(project.landMu),
  jobs: figure(project.jobs),
  salesWan: figure(project.salesWan),
  taxWan: figure(project.taxWan),
});

const bound = (values: Values) => BOUNDS.find((each) => each === textOf(values, 'investmentBound')) ?? null;

/** The fields as the API takes them. */
export const projectInput = (values: Values): Omit<NewProject, 'stage' | 'note'> => ({
  name: textOf(values, 'name'),
  nameEn: orNull(textOf(values, 'nameEn')),
  place: orNull(textOf(values, 'place')),
  phaseOf: orNull(textOf(values, 'phaseOf')),
  segments: listOf(values, 'segments'),
  backers: listOf(values, 'backers'),
  investmentWan: numberOf(values, 'investmentWan'),
  investmentBound: bound(values),
  capacity: numberOf(values, 'capacity'),
  unit: orNull(textOf(values, 'unit')),
  per: orNull(textOf(values, 'per')),
  landMu: numberOf(values, 'landMu'),
  jobs: numberOf(values, 'jobs'),
  salesWan: numberOf(values, 'salesWan'),
  taxWan: numberOf(values, 'taxWan'),
});
