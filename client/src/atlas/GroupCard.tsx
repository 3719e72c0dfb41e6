import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import type { Counts } from './counts.ts';
import { flowsOf } from './flows.ts';
import { GroupPath } from './GroupPath.tsx';
import type { Names } from './names.ts';
import type { Places } from './places.ts';
import { ATLAS_KINDS } from './read-atlas.ts';
import { ShapeSample } from './ShapeSample.tsx';

const PAGE = 40;
const MOST_FLOWS = 12;
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
  const [pages, setPages] = useState(1);
  const { atlas } = places;
  const flows = useMemo(() => flowsOf(places, group), [places, group]);
  const narrower = places.narrower(group);
  const first = atlas.first[group] ?? 0;
  const own = Array.from({ length: atlas.own[group] ?? 0 }, (_, at) => first + at).filter(
    (thing) => (atlas.shade[thing] ?? 0) > 0,
  );
  return (
    <>
      <header className="atlas-thing">
        <h2>{groupName(group)}</h2>
        <GroupPath group={group} places={places} groupName={groupName} pick={pickGroup} />
        <p className="atlas-actions">
          <span>{t('atlas.holds', { figure: countFigure(counts.groups[group] ?? 0) })}</span>
          <button type="button" className="buttonlink" onClick={show}>
            {t('atlas.goThere')}
          </button>
        </p>
      </header>
      {flows.length > 0 && (
        <Section title={t('atlas.flows')} count={flows.length}>
          <ul className="atlas-counts">
            {flows.slice(0, MOST_FLOWS).map(({ to: other, count }) => (
              <li key={other}>
                <button type="button" className="textbutton cut" onClick={() => pickGroup(other)}>
                  {places.path(other).map(groupName).join(' › ')}
                </button>
                <b>{countFigure(count)}</b>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {narrower.length > 0 && (
        <Section title={t('atlas.narrower')} count={narrower.length}>
          <ul className="atlas-counts">
            {[...narrower]
              .sort((a, b) => (counts.groups[b] ?? 0) - (counts.groups[a] ?? 0))
              .map((each) => (
                <li key={each}>
                  <button type="button" className="textbutton cut" onClick={() => pickGroup(each)}>
                    {groupName(each)}
                  </button>
                  <b>{countFigure(counts.groups[each] ?? 0)}</b>
                </li>
              ))}
          </ul>
        </Section>
      )}
      {own.length > 0 && (
        <Section title={t('atlas.ownThings')} count={own.length}>
          <ul className="atlas-counts">
            {own.slice(0, pages * PAGE).map((thing) => {
              const named = names.of(thing);
              return (
                <li key={thing}>
                  <ShapeSample kind={ATLAS_KINDS[atlas.kind[thing] ?? 0] ?? 'PRODUCT'} />
                  <button type="button" className="textbutton cut" onClick={() => pick(thing)}>
                    {named ? name(named) : '…'}
                  </button>
                </li>
              );
            })}
          </ul>
          {own.length > pages * PAGE && (
            <button type="button" className="textbutton" onClick={() => setPages(pages + 1)}>
              {t('atlas.more', { figure: countFigure(Math.min(PAGE, own.length - pages * PAGE)) })}
            </button>
          )}
        </Section>
      )}
    </>
  );
}
