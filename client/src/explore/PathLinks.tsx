import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useName } from '../i18n/name.ts';
import type { Relationship, Thing } from './ask.ts';
import { pathsMarked } from './marked-path.ts';
import type { Picture } from './picture.ts';
import { useLinkNotes } from './useLinkNotes.ts';

type Props = { name: string; picture: Picture<Thing, Relationship>; asOf: string | null; pick(id: string): void };

/** The paths of that name one by one, with what each of their relationships rests on. */
export function PathLinks({ name: paths, picture, asOf, pick }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const notes = useLinkNotes();
  const end = (id: string) => {
    const thing = picture.nodes.get(id);
    return (
      <button type="button" className="textbutton" onClick={() => pick(id)}>
        {thing ? name(thing) : id}
      </button>
    );
  };
  const relationship = (id: string) => {
    const link = picture.links.get(id);
    if (!link) return null;
    return (
      <li key={id}>
        {end(link.source)} <span className="quiet">{t(`explore.types.${link.type}.OUT`)}</span> {end(link.target)}{' '}
        <small className="quiet">{notes(link)}</small>{' '}
        {link.evidence && <EvidenceButton of={link.evidence} asOf={asOf} name={t(`explore.types.${link.type}.OUT`)} />}
      </li>
    );
  };
  const all = pathsMarked(picture, paths);
  return all.map((path, at) => {
    const title = all.length > 1 ? t('explore.pathOf', { number: at + 1 }) : t('explore.pathLinks');
    return (
      <div key={path.join(' ')}>
        {all.length > 1 && <small>{title}</small>}
        <ol className="explore-path" aria-label={title}>
          {path.map(relationship)}
        </ol>
      </div>
    );
  });
}
