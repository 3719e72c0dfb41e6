import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import type { Relationship, Thing } from './ask.ts';
import type { Command } from './command.ts';
import type { Picture } from './picture.ts';
import { ThingPicker } from './ThingPicker.tsx';

type Props = { thing: Thing; picture: Picture<Thing, Relationship>; act(command: Command): void };

/** Shortest paths from here to another thing, and what earlier searches found. */
export function PathSection({ thing, picture, act }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const [to, setTo] = useState<string | null>(null);
  const nameOf = (id: string) => {
    const drawn = picture.nodes.get(id);
    return drawn ? name(drawn) : id;
  };
  const searches = picture.steps.flatMap(({ command, total }) =>
    command.do === 'path' && command.from === thing.id ? [{ command, total }] : [],
  );
  return (
    <Section title={t('explore.path')}>
      <p className="explore-line">
        <ThingPicker
          label={t('explore.path')}
          value={to}
          drawn={[...picture.nodes.values()].filter(({ id }) => id !== thing.id)}
          choose={setTo}
        />
        <button
          type="button"
          className="buttonlink"
          disabled={to === null}
          onClick={() => to && act({ do: 'path', from: thing.id, to })}
        >
          {t('explore.findPath')}
        </button>
      </p>
      {searches.map(({ command, total }) => (
        <p key={command.to} className="quiet">
          {t(total === 0 ? 'explore.noPath' : 'explore.pathFound', {
            from: name(thing),
            to: nameOf(command.to),
            count: total,
          })}
        </p>
      ))}
    </Section>
  );
}
