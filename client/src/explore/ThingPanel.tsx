import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { hasEvidence } from '../evidence/has-evidence.ts';
import { NeighboursDocument } from '../gen/Explore.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { Section } from '../ui/Section.tsx';
import type { Relationship, Thing } from './ask.ts';
import { ConeSection } from './ConeSection.tsx';
import { broughtBy } from './collapse.ts';
import type { Command } from './command.ts';
import { DrawnLinks } from './DrawnLinks.tsx';
import { listOf } from './more.ts';
import { NeighbourRow } from './NeighbourRow.tsx';
import { PathSection } from './PathSection.tsx';
import type { Picture } from './picture.ts';
import { ThingLink } from './ThingLink.tsx';
import { ThingSign } from './ThingSign.tsx';

type Props = {
  thing: Thing;
  picture: Picture<Thing, Relationship>;
  asOf: string | null;
  scope: Scope;
  /** The list of neighbours, or of a cone, that is open. */
  list: string | undefined;
  openList(list: string | undefined): void;
  act(command: Command): void;
  pick(id: string): void;
  /** The paths that are marked. */
  marked: string | undefined;
  mark(name: string | undefined): void;
};

/** The picked thing: its neighbours by type before they are loaded, what can be done from it, what it rests on. */
export function ThingPanel({ thing, picture, asOf, scope, list, openList, act, pick, marked, mark }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { data, error, refetch } = useQuery(NeighboursDocument, { variables: { id: thing.id, asOf } });
  const brought = broughtBy(picture, thing.id);
  return (
    <>
      <header className="explore-thing">
        <h2>
          <ThingSign kind={thing.kind} /> {name(thing)}
          {hasEvidence(thing.kind) && <EvidenceButton of={thing.id} asOf={asOf} name={name(thing)} />}
        </h2>
        <p>
          <span className="quiet">{t(`explore.kinds.${thing.kind}`)}</span>
          {!thing.known && <span className="quiet">{t('explore.notKnown')}</span>}
          <ThingLink thing={thing} scope={scope} />
          {brought.nodes + brought.links > 0 && (
            <button
              type="button"
              className="buttonlink"
              onClick={({ currentTarget }) => {
                // It goes with what it takes away: the keyboard stays in the panel.
                currentTarget.closest('aside')?.focus();
                act({ do: 'collapse', id: thing.id });
              }}
            >
              {t('explore.collapse', { count: brought.nodes })}
            </button>
          )}
        </p>
      </header>
      <Section title={t('explore.neighbours')}>
        {error && <FailureView error={error} retry={() => void refetch()} />}
        {!data && !error && <p className="quiet">{t('state.loading')}</p>}
        {data?.neighbours.length === 0 && <p className="quiet">{t('explore.noNeighbours')}</p>}
        <ul>
          {data?.neighbours.map((neighbours) => (
            <NeighbourRow
              key={`${thing.id} ${neighbours.type} ${neighbours.direction}`}
              id={thing.id}
              neighbours={neighbours}
              picture={picture}
              asOf={asOf}
              listed={list === listOf(neighbours)}
              openList={openList}
              act={act}
            />
          ))}
        </ul>
      </Section>
      {(thing.kind === 'SEGMENT' || thing.kind === 'PRODUCT') && (
        <ConeSection
          key={`cone ${thing.id}`}
          thing={thing}
          picture={picture}
          scope={scope}
          list={list}
          openList={openList}
          act={act}
          pick={pick}
        />
      )}
      <PathSection
        key={`path ${thing.id}`}
        thing={thing}
        picture={picture}
        asOf={asOf}
        act={act}
        pick={pick}
        marked={marked}
        mark={mark}
      />
      <Section title={t('explore.links')}>
        <DrawnLinks id={thing.id} picture={picture} asOf={asOf} pick={pick} />
      </Section>
    </>
  );
}
