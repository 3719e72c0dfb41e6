import type { ObservationRow } from '../../server/src/figure/observation.ts';

/** A figure of no consequence, with what the test is about put in its place. */
export const observation = (told: Partial<ObservationRow> & { key: string }): ObservationRow => ({
  indicator: 'signed-projects',
  indicatorName: '签约项目数',
  indicatorNameEn: 'Projects signed',
  indicatorUnit: '个',
  subject: 'Zone:east',
  subjectName: '东区',
  subjectNameEn: null,
  place: 'Zone:east',
  value: 10,
  unit: '个',
  population: '东区签约项目',
  populationEn: null,
  period: '2023',
  bound: 'EXACT',
  numerator: null,
  denominator: null,
  known: 20231231,
  source: 'S',
  standing: 'OBSERVED',
  confidence: null,
  locator: null,
  conflicts: [],
  ...told,
});
