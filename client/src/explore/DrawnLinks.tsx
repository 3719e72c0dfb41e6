import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useName } from '../i18n/name.ts';
import type { Relationship, Thing } from './ask.ts';
import type { Picture } from './picture.ts';
import { ThingSign } from './ThingSign.tsx';
import { useLinkNotes } from './useLinkNotes.ts';

type Props = { id: string; picture: Picture<Thing, Relationship>; asOf: string | null; pick(id: string): void };

/** The drawn relationships of one thing: each leads to its other end, and to what it rests on. */
export function DrawnLinks({ id, picture, asOf, pick }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const notes = useLinkNotes();
  const own = [...picture.links.values()].filter(({ source, target }) => source === id || target === id);
  if (own.length === 0) return <p className="quiet">{t('explore.noLinks')}</p>;
  return (
    <ul className="explore-list">
      {own.map((link) => {
        const out = link.source === id;
        const other = picture.nodes.get(out ? link.target : link.source);
        if (!other) return null;
        return (
          <li key={link.id}>
            <span className="quiet">{t(`explore.types.${link.type}.${out ? 'OUT' : 'IN'}`)}</span>
            <ThingSign kind={other.kind} />
            <button type="button" className="textbutton cut" onClick={() => pick(other.id)}>
              {name(other)}
            </button>
            <small className="quiet">{notes(link)}</small>
            {link.evidence && <EvidenceButton of={link.evidence} asOf={asOf} name={name(other)} />}
          </li>
        );
      })}
    </ul>
  );
}
