import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExploredDocument } from '../gen/Explore.ts';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import type { Relationship, Thing } from './ask.ts';
import type { Command } from './command.ts';
import { nameOfPaths } from './marked-path.ts';
import { PathLinks } from './PathLinks.tsx';
import type { Picture } from './picture.ts';
import { ThingPicker } from './ThingPicker.tsx';

/** As many as the server tells of (server/src/explore/paths.ts). */
const MOST_PATHS = 5;

function wordsOf(count: number) {
  if (count === 0) return 'explore.noPath';
  return count < MOST_PATHS ? 'explore.pathFound' : 'explore.pathsFound';
}

type Props = {
  thing: Thing;
  picture: Picture<Thing, Relationship>;
  asOf: string | null;
  act(command: Command): void;
  pick(id: string): void;
  /** Name of the paths that are marked. */
  marked: string | undefined;
  mark(name: string | undefined): void;
};

/** Shortest paths from here to another thing, and what earlier searches found. */
export function PathSection({ thing, picture, asOf, act, pick, marked, mark }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const [to, setTo] = useState<string | null>(null);
  // Each other end once, though it may have been sought again.
  const searches = new Map(
    picture.steps.flatMap(({ command, total }) =>
      command.do === 'path' && command.from === thing.id ? [[command.to, total] as const] : [],
    ),
  );
  // What no path leads to is not in the picture, and still has a name.
  const apart = [...searches.keys()].filter((id) => !picture.nodes.has(id));
  const { data } = useQuery(ExploredDocument, { variables: { ids: apart, asOf }, skip: apart.length === 0 });
  const nameOf = (id: string) => {
    const known = picture.nodes.get(id) ?? data?.explored.find((each) => each.id === id);
    return known ? name(known) : '…';
  };
  const find = (end: string) => {
    act({ do: 'path', from: thing.id, to: end });
    mark(nameOfPaths({ from: thing.id, to: end }));
  };
  return (
    <Section title={t('explore.path')}>
      <p className="explore-line">
        <ThingPicker
          label={t('explore.path')}
          value={to}
          drawn={[...picture.nodes.values()]}
          except={thing.id}
          choose={setTo}
        />
        <button type="button" className="buttonlink" disabled={to === null} onClick={() => to && find(to)}>
          {t('explore.findPath')}
        </button>
      </p>
      {[...searches].map(([end, total]) => {
        const own = nameOfPaths({ from: thing.id, to: end });
        return (
          <div key={end}>
            <p className="quiet">
              {t(wordsOf(total), { from: name(thing), to: nameOf(end), count: total })}{' '}
              {total > 0 && (
                <button type="button" className="textbutton" onClick={() => mark(marked === own ? undefined : own)}>
                  {t(marked === own ? 'explore.unmark' : 'explore.mark')}
                </button>
              )}{' '}
              {picture.nodes.has(end) && (
                <button type="button" className="textbutton" onClick={() => pick(end)}>
                  {t('explore.seeEnd')}
                </button>
              )}
            </p>
            {marked === own && <PathLinks name={own} picture={picture} asOf={asOf} pick={pick} />}
          </div>
        );
      })}
    </Section>
  );
}
