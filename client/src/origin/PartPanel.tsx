import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import { AimLines } from './AimLines.tsx';
import type { Book, OriginPart } from './origin-book.ts';
import { PanelHead } from './PanelHead.tsx';
import { ProjectLines } from './ProjectLine.tsx';
import { useMoneyWords } from './useMapFigures.ts';

type Props = { place: OriginPart; book: Book; pick(id: string): void };

/** A county: its zones, its projects by where they come from, where it and its zones look for investors. */
export function PartPanel({ place: { part, contents }, book, pick }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const moneyWords = useMoneyWords();
  const { asOf, regions } = book.origins;
  const projects = book.projects(contents.projects);
  const ours = new Set([part.id, ...contents.zones.map(({ zone }) => zone.id)]);
  const aims = regions.flatMap((aimed) => aimed.aims).filter(({ of }) => ours.has(of.id));
  const firms = contents.firmsExact ? `${contents.firms}` : t('atLeast', { count: contents.firms });
  return (
    <>
      <PanelHead title={name(part)}>
        <p>
          {t('origin.partSentence', {
            projects: projects.length,
            outside: contents.outside,
            home: contents.homeGrown,
            unknown: contents.unknown,
            money: moneyWords(contents.money),
            firms,
          })}
        </p>
      </PanelHead>
      <Section title={t('origin.zones')} count={contents.zones.length}>
        {contents.zones.length === 0 && <p className="quiet">{t('origin.noZones')}</p>}
        <ul className="aimlines">
          {contents.zones.map(({ zone, parks, projects: count }) => (
            <li key={zone.id}>
              <span>{name(zone)}</span>
              <span>
                {t('origin.spokenProjects', { count })}
                {parks > 0 && ` · ${t('origin.parks', { count: parks })}`}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {(['OUTSIDE', 'HOME', 'UNKNOWN'] as const).map((origin) => {
        const some = projects.filter((project) => project.origin === origin);
        return (
          some.length > 0 && (
            <Section key={origin} title={t(`origin.kind.${origin}`)} count={some.length}>
              <ProjectLines projects={some} asOf={asOf} />
            </Section>
          )
        );
      })}
      <Section title={t('origin.itsAims')} count={aims.length}>
        {aims.length === 0 && <p className="quiet">{t('origin.noAims')}</p>}
        <AimLines aims={aims} book={book} asOf={asOf} pick={pick} />
      </Section>
    </>
  );
}
