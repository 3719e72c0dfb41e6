import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { hasEvidence } from '../evidence/has-evidence.ts';
import { ExploreHere } from '../explore/ExploreHere.tsx';
import { countFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { Section } from '../ui/Section.tsx';
import { GroupPath } from './GroupPath.tsx';
import type { Places } from './places.ts';
import { ATLAS_KINDS } from './read-atlas.ts';
import { ShapeSample } from './ShapeSample.tsx';
import type { Fetched } from './useFetched.ts';
import type { Found, Near } from './useThing.ts';

type Props = {
  thing: Found;
  near: Fetched<Near>;
  places: Places;
  groupName(group: number): string;
  scope: Scope;
  show(): void;
  pickGroup(group: number): void;
};

/** The picked thing: what it is, where it stands and with whom, how many relationships of each type. */
export function ThingCard({
  thing,
  near: { answer: near, failure, retry },
  places,
  groupName,
  scope,
  show,
  pickGroup,
}: Props) {
  const { t } = useTranslation();
  const name = useName();
  const kind = ATLAS_KINDS[places.atlas.kind[thing.thing] ?? 0] ?? 'PRODUCT';
  const known = (places.atlas.shade[thing.thing] ?? 0) > 0;
  return (
    <>
      <header className="atlas-thing">
        <h2>
          <ShapeSample kind={kind} /> {name(thing)}
          {hasEvidence(kind) && <EvidenceButton of={thing.id} asOf={scope.asOf ?? null} name={name(thing)} />}
        </h2>
        <GroupPath group={places.groupOf(thing.thing)} places={places} groupName={groupName} pick={pickGroup} />
        <p className="atlas-actions">
          <ExploreHere id={thing.id} scope={scope} />
          <button type="button" className="buttonlink" onClick={show}>
            {t('atlas.goThere')}
          </button>
        </p>
        {!known && <p>{t('atlas.laterThing')}</p>}
      </header>
      <Section title={t('atlas.relationships')}>
        {failure !== null && <FailureView error={failure} retry={retry} />}
        {!near && failure === null && <p className="quiet">{t('state.loading')}</p>}
        {near?.counts.length === 0 && <p className="quiet">{t('atlas.none')}</p>}
        <ul className="atlas-counts">
          {near?.counts.map(({ type, direction, count }) => (
            <li key={`${type} ${direction}`}>
              <span>{t(`explore.types.${type}.${direction}`)}</span>
              <b>{countFigure(count)}</b>
            </li>
          ))}
        </ul>
        {near && near.total > 0 && (
          <p className="quiet atlas-lines">
            {near.things.length < near.total
              ? t('atlas.linesCut', { shown: countFigure(near.things.length), total: countFigure(near.total) })
              : t('atlas.lines', { total: countFigure(near.total) })}
          </p>
        )}
      </Section>
    </>
  );
}
