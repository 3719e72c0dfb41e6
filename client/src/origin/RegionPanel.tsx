import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import { useScopeOfAddress } from '../ui/useScope.ts';
import { AimLines } from './AimLines.tsx';
import { EnterpriseLines } from './EnterpriseLines.tsx';
import { MechanismLines } from './MechanismLines.tsx';
import type { Book, OriginRegion } from './origin-book.ts';
import { PanelHead } from './PanelHead.tsx';
import { ProjectLines } from './ProjectLine.tsx';
import { useSentences } from './sentences.ts';

type Props = { aimed: OriginRegion; book: Book; pick(id: string): void };

/** A region aimed at that is no province, or a macro-region: what surely came from there, and what may have. */
export function RegionPanel({ aimed, book, pick }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const scope = useScopeOfAddress();
  const sentences = useSentences();
  const { region, whole, part, came, undecided, outcome, aims } = aimed;
  const { asOf, enclaves, mechanisms } = book.origins;
  const names = (ids: readonly string[]) =>
    ids
      .flatMap((id) => book.area(id) ?? [])
      .map(name)
      .join(t('listComma'));
  const at = ({ regions }: { regions: readonly { id: string }[] }) => regions.some(({ id }) => id === region.id);
  const near = { enclaves: enclaves.filter(at), mechanisms: mechanisms.filter(at) };
  return (
    <>
      <PanelHead title={name(region)}>
        <p>
          {sentences([
            outcome ? t(`origin.regionOutcome.${outcome}`) : t('origin.regionIdle'),
            whole.length > 0 && t('origin.wholeOf', { names: names(whole) }),
            part.length > 0 && t(region.kind === 'MACRO' ? 'origin.partOf' : 'origin.liesIn', { names: names(part) }),
          ])}
        </p>
        <Link className="buttonlink" to="/targets" search={{ ...scope, regions: [region.id] }}>
          {t('origin.findTargets')}
        </Link>
      </PanelHead>
      <Section title={t('origin.whoCame')} count={came.length}>
        {came.length === 0 && <p className="quiet">{t('origin.nothingSeen')}</p>}
        <ProjectLines projects={book.projects(came)} asOf={asOf} />
        <EnterpriseLines enterprises={book.enterprises(came)} asOf={asOf} />
      </Section>
      {undecided.length > 0 && (
        <Section title={t('origin.undecided')} count={undecided.length}>
          <p className="quiet">{t('origin.undecidedNote', { region: name(region) })}</p>
          <ProjectLines projects={book.projects(undecided)} asOf={asOf} />
          <EnterpriseLines enterprises={book.enterprises(undecided)} asOf={asOf} />
        </Section>
      )}
      {aims.length > 0 && (
        <Section title={t('origin.whoAims')} count={aims.length}>
          <AimLines aims={aims} book={book} asOf={asOf} pick={pick} />
        </Section>
      )}
      {near.enclaves.length + near.mechanisms.length > 0 && (
        <Section title={t('origin.reach')} count={near.enclaves.length + near.mechanisms.length}>
          <MechanismLines {...near} asOf={asOf} />
        </Section>
      )}
    </>
  );
}
