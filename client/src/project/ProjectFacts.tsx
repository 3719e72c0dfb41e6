import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ProjectQuery } from '../gen/graphql.ts';
import { countFigure, useMoney } from '../i18n/figures.ts';
import { useName, usePlace } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';
import { BackerLinks } from './BackerLinks.tsx';
import { Unknown } from './Unknown.tsx';

type Project = ProjectQuery['project'];
type Props = { project: Project; asOf: string | undefined };

/** Everything a register holds of a project; what no source states reads 未知. */
export function ProjectFacts({ project, asOf }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  const money = useMoney();
  const { standing, industry } = project;
  const wan = (value: number | null) => (value === null ? null : money(value, null));
  const figure = (value: number | null, words: 'landFigure' | 'floorFigure') =>
    value === null ? null : t(`project.page.${words}`, { value: countFigure(value) });
  const disputed = new Set(project.disagreements.map(({ property }) => property));
  const store = (column: Project['standing']['store']) =>
    t(`project.column.${column}`) + (standing.printedStore === column ? t('project.page.storePrinted') : '');
  const facts: readonly (readonly [Parameters<typeof Fact>[0]['field'], ReactNode])[] = [
    ['investment', project.investmentWan !== null && money(project.investmentWan, project.investmentBound)],
    ['capacity', project.capacity],
    ['land', figure(project.landMu, 'landFigure')],
    ['floor', figure(project.floorM2, 'floorFigure')],
    ['jobs', project.jobs],
    ['sales', wan(project.salesWan)],
    ['tax', wan(project.taxWan)],
    ['place', place(project)],
    ['backers', project.backers.length > 0 && <BackerLinks backers={project.backers} />],
    ['industry', industry && `${industry.code} ${name(industry)}`],
    ['cityStore', store(standing.store)],
    ['zoneStore', store(standing.zoneStore)],
    ...(project.printedName && project.printedName !== project.name
      ? [['printedName', `“${project.printedName}”`] as const]
      : []),
  ];
  return (
    <Section
      title={t('project.page.facts')}
      aside={
        <EvidenceButton
          of={`Assertion:projects/${keyOf(project.id)}`}
          asOf={asOf}
          name={t('project.page.evidenceOf', { name: name(project) })}
        />
      }
    >
      <dl className="projectfacts">
        {facts.map(([field, value]) => (
          <Fact key={field} field={field} value={value} disputed={disputed.has(PROPERTY_OF[field] ?? '')} />
        ))}
      </dl>
    </Section>
  );
}

type FactField =
  | 'investment'
  | 'capacity'
  | 'land'
  | 'floor'
  | 'jobs'
  | 'sales'
  | 'tax'
  | 'place'
  | 'backers'
  | 'industry'
  | 'cityStore'
  | 'zoneStore'
  | 'printedName';

const PROPERTY_OF: Partial<Record<FactField, string>> = {
  investment: 'investment_wan',
  capacity: 'capacity',
  land: 'land_mu',
  floor: 'floor_m2',
  jobs: 'jobs',
  sales: 'sales_wan',
  tax: 'tax_wan',
};

/** What is told; marked where sources disagree, which the page tells further down. */
function Fact({ field, value, disputed }: { field: FactField; value: ReactNode; disputed: boolean }) {
  const { t } = useTranslation();
  return (
    <div data-wide={field === 'printedName' || undefined}>
      <dt>{t(`project.page.${field}`)}</dt>
      <dd>
        {value || <Unknown />}
        {disputed && <small className="quiet"> ⇄ {t('project.page.disagreements')}</small>}
      </dd>
    </div>
  );
}
