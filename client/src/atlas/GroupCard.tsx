import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { PagedList } from '../ui/PagedList.tsx';
import { Section } from '../ui/Section.tsx';
import type { Counts } from './counts.ts';
import { flowsOf } from './flows.ts';
import { GroupPath } from './GroupPath.tsx';
import type { Names } from './names.ts';
import type { Places } from './places.ts';
import { ATLAS_KINDS } from './read-atlas.ts';
import { ShapeSample } from './ShapeSample.tsx';

/** Entries shown at once. */
const PAGES = { flows: 12, groups: 40, things: 40 };
type Props = {
  group: number;
  counts: Counts;
  places: Places;
  names: Names;
  groupName(group: number): string;
  show(): void;
  pickGroup(group: number): void;
  pick(thing: number): void;
};

/** The picked group: how many stand in it, with which other groups it has most relationships, its parts, its things. */
export function GroupCard({ group, counts, places, names, groupName, show, pickGroup, pick }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { atlas } = places;
  const flows = useMemo(() => flowsOf(places, group), [places, group]);
  const narrower = places.narrower(group).toSorted((a, b) => (counts.groups[b] ?? 0) - (counts.groups[a] ?? 0));
  const first = atlas.first[group] ?? 0;
  const own = Array.from({ length: atlas.own[group] ?? 0 }, (_, at) => first + at).filter(
    (thing) => (atlas.shade[thing] ?? 0) > 0,
  );
  return (
    <>
      <header className="atlas-thing">
        <h2>{groupName(group)}</h2>
        {places.path(group).length > 1 && (
          <GroupPath group={group} places={places} groupName={groupName} pick={pickGroup} />
        )}
        <p className="atlas-actions">
          <span>{t('atlas.holds', { figure: countFigure(counts.groups[group] ?? 0) })}</span>
          <button type="button" className="buttonlink" onClick={show}>
            {t('atlas.goThere')}
          </button>
        </p>
      </header>
      {flows.length > 0 && (
        <Section title={t('atlas.flows')} count={flows.length}>
          <PagedList
            className="atlas-counts"
            items={flows}
            page={PAGES.flows}
            row={({ to: other, count }) => (
              <li key={other}>
                <button type="button" className="textbutton cut" onClick={() => pickGroup(other)}>
                  {places.path(other).map(groupName).join(' › ')}
                </button>
                <b>{countFigure(count)}</b>
              </li>
            )}
          />
        </Section>
      )}
      {narrower.length > 0 && (
        <Section title={t('atlas.narrower')} count={narrower.length}>
          <PagedList
            className="atlas-counts"
            items={narrower}
            page={PAGES.groups}
            row={(each) => (
              <li key={each}>
                <button type="button" className="textbutton cut" onClick={() => pickGroup(each)}>
                  {groupName(each)}
                </button>
                <b>{countFigure(counts.groups[each] ?? 0)}</b>
              </li>
            )}
          />
        </Section>
      )}
      {own.length > 0 && (
        <Section title={t('atlas.ownThings')} count={own.length}>
          <PagedList
            className="atlas-counts"
            items={own}
            page={PAGES.things}
            row={(thing) => {
              const named = names.of(thing);
              return (
                <li key={thing}>
                  <ShapeSample kind={ATLAS_KINDS[atlas.kind[thing] ?? 0] ?? 'PRODUCT'} />
                  <button type="button" className="textbutton cut" onClick={() => pick(thing)}>
                    {named ? name(named) : '…'}
                  </button>
                </li>
              );
            }}
          />
        </Section>
      )}
    </>
  );
}
