import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import { useScopeOfAddress } from '../ui/useScope.ts';
import { AimLines } from './AimLines.tsx';
import { EnterpriseLines } from './EnterpriseLines.tsx';
import { MechanismLines } from './MechanismLines.tsx';
import type { Book, OriginSource } from './origin-book.ts';
import { PanelHead } from './PanelHead.tsx';
import { ProjectLines } from './ProjectLine.tsx';
import { useSentences } from './sentences.ts';
import { useMoneyWords } from './useMapFigures.ts';

type Props = { source: OriginSource; book: Book; pick(id: string): void };

/** A province: who comes from there, who looks for investors there, what stands there of ours. */
export function SourcePanel({ source, book, pick }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const moneyWords = useMoneyWords();
  const sentences = useSentences();
  const scope = useScopeOfAddress();
  const { asOf, enclaves, mechanisms, homeRegion } = book.origins;
  const { region, projects, enterprises, shared, inferred, uninvited } = source;
  const touches = ({ provinces }: { provinces: readonly string[] }) => provinces.includes(region.id);
  const nearEnclaves = enclaves.filter(touches).sort(nearestFirst);
  const nearMechanisms = mechanisms.filter(touches).sort(nearestFirst);
  // Who backs a project is named there.
  const others = book
    .enterprises(enterprises)
    .filter(({ ties }) => ties.some(({ tie }) => tie !== 'INVESTS'))
    .map((enterprise) => ({ ...enterprise, ties: enterprise.ties.filter(({ tie }) => tie !== 'INVESTS') }));
  const aims = book.regionsAt(region.id).flatMap((aimed) => aimed.aims);
  return (
    <>
      <PanelHead title={name(region)}>
        <p>
          {sentences([
            projects.length > 0 || others.length > 0
              ? t('origin.sourceSentence', { projects: projects.length, money: moneyWords(source.money) })
              : t('origin.sourceNothing'),
            inferred > 0 && t('origin.sourceInferred', { count: inferred }),
            shared > 0 && t('origin.sourceShared', { count: shared }),
            region.id === homeRegion && t('origin.homeHere'),
          ])}
        </p>
        {uninvited.length > 0 && <p>{t('origin.uninvited', { count: uninvited.length })}</p>}
        <Link className="buttonlink" to="/targets" search={{ ...scope, regions: [region.id] }}>
          {t('origin.findTargets')}
        </Link>
      </PanelHead>
      <Section title={t('origin.whoCame')} count={projects.length}>
        <ProjectLines projects={book.projects(projects)} asOf={asOf} none={t('origin.nothingSeen')} />
      </Section>
      {others.length > 0 && (
        <Section title={t('origin.otherTies')} count={others.length}>
          <EnterpriseLines enterprises={others} asOf={asOf} />
        </Section>
      )}
      <Section title={t('origin.whoAims')} count={aims.length} aside={t(`origin.targeted.${source.targeted}`)}>
        {aims.length > 0 ? (
          <AimLines aims={aims} book={book} asOf={asOf} pick={pick} />
        ) : (
          <p className="quiet">{t('origin.nobodyAims')}</p>
        )}
      </Section>
      {nearEnclaves.length + nearMechanisms.length > 0 && (
        <Section title={t('origin.reach')} count={nearEnclaves.length + nearMechanisms.length}>
          <MechanismLines enclaves={nearEnclaves} mechanisms={nearMechanisms} asOf={asOf} />
        </Section>
      )}
    </>
  );
}

type Reach = { provinces: readonly string[]; brought: readonly unknown[] };

/** What brought something first, then what aims at few provinces rather than at half the land. */
const nearestFirst = (a: Reach, b: Reach) =>
  Number(b.brought.length > 0) - Number(a.brought.length > 0) || a.provinces.length - b.provinces.length;
