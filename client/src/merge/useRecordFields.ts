import { useTranslation } from 'react-i18next';
import type { EnterpriseRecordFragment, ProjectRecordFragment } from '../gen/graphql.ts';
import { useMoney } from '../i18n/figures.ts';
import { useName, usePlace } from '../i18n/name.ts';

/** A field of a record as words; null is unknown. */
export type RecordField = {
  field:
    | 'name'
    | 'nameEn'
    | 'aliases'
    | 'code'
    | 'place'
    | 'industry'
    | 'roles'
    | 'activities'
    | 'projects'
    | 'printedName'
    | 'investment'
    | 'capacity'
    | 'segments'
    | 'backers'
    | 'events'
    | 'phaseOf'
    | 'statements';
  words: string | null;
};

/** Everything known of a record, field by field, so that two can be laid side by side. */
export function useRecordFields(): (record: EnterpriseRecordFragment | ProjectRecordFragment) => RecordField[] {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  const money = useMoney();
  const list = (words: readonly string[]) => (words.length > 0 ? [...new Set(words)].join(t('listComma')) : null);
  const statements = (count: number): RecordField => ({
    field: 'statements',
    words: t('mergePage.statementCount', { count }),
  });
  const ofEnterprise = (firm: EnterpriseRecordFragment): RecordField[] => [
    { field: 'name', words: firm.name },
    { field: 'nameEn', words: firm.nameEn },
    { field: 'aliases', words: list(firm.aliases) },
    { field: 'code', words: firm.code },
    { field: 'place', words: place(firm) },
    { field: 'industry', words: firm.industry && name(firm.industry) },
    {
      field: 'roles',
      words: list(
        firm.leaderships.map(({ chain, kind, level }) =>
          t('mergePage.detail', { what: `${name(chain)} ${t(`leader.${kind}`)}`, detail: t(`level.${level}`) }),
        ),
      ),
    },
    {
      field: 'activities',
      words: list(
        firm.activities.map(({ segment, status }) =>
          t('mergePage.detail', { what: name(segment), detail: t(`status.${status}`) }),
        ),
      ),
    },
    { field: 'projects', words: list(firm.projects.map(name)) },
    statements(firm.evidence.length),
  ];
  const ofProject = (project: ProjectRecordFragment): RecordField[] => [
    { field: 'name', words: project.name },
    { field: 'printedName', words: project.printedName },
    { field: 'nameEn', words: project.nameEn },
    { field: 'place', words: place(project) },
    {
      field: 'investment',
      words: project.investmentWan === null ? null : money(project.investmentWan, project.investmentBound),
    },
    { field: 'capacity', words: project.capacity },
    { field: 'segments', words: list(project.segments.map(name)) },
    { field: 'backers', words: list(project.backers.map(name)) },
    {
      field: 'events',
      words: list(project.stageEvents.map(({ printed, date }) => [date, printed].filter(Boolean).join(' '))),
    },
    { field: 'phaseOf', words: project.phaseOf && name(project.phaseOf) },
    statements(project.evidence.length),
  ];
  return (record) => ('aliases' in record ? ofEnterprise(record) : ofProject(record));
}
