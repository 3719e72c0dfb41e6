import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useName } from '../i18n/name.ts';
import { TableHead } from '../ui/TableHead.tsx';
import type { Relationship, Thing } from './ask.ts';
import type { More } from './more.ts';
import type { Picture } from './picture.ts';
import { ThingSign } from './ThingSign.tsx';
import { useLinkNotes } from './useLinkNotes.ts';

type Props = {
  picture: Picture<Thing, Relationship>;
  picked: string | null;
  /** Relationships on the paths that are marked. */
  marked: ReadonlySet<string>;
  asOf: string | null;
  pick(id: string): void;
  openList(more: More): void;
};

/** The picture in words: its things and its relationships. */
export function ExploreTable({ picture, picked, marked, asOf, pick, openList }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const notes = useLinkNotes();
  const nameOf = (id: string) => {
    const node = picture.nodes.get(id);
    return node ? name(node) : id;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="page-scroll" tabIndex={0} aria-label={t('explore.list')}>
      <table className="listtable">
        <caption className="for-ears">{t('explore.things')}</caption>
        <TableHead columns={[{ title: t('explore.name') }, { title: t('explore.kind') }]} />
        <tbody>
          {[...picture.nodes.values()].map((node) => (
            <tr key={node.id} data-thing={node.id} data-place={`${node.x},${node.y}`}>
              <th scope="row">
                <ThingSign kind={node.kind} />{' '}
                <button
                  type="button"
                  className="textbutton"
                  aria-current={node.id === picked || undefined}
                  onClick={() => pick(node.id)}
                >
                  {name(node)}
                </button>
              </th>
              <td>{t(`explore.kinds.${node.kind}`)}</td>
            </tr>
          ))}
          {[...picture.more.values()].map((more) => (
            <tr key={more.id} data-more={more.count}>
              <th scope="row">
                <button type="button" className="textbutton" onClick={() => openList(more)}>
                  {t('explore.moreCard', { count: more.count })}
                </button>
              </th>
              <td>
                {nameOf(more.origin)} · {t(`explore.types.${more.type}.${more.direction}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {picture.links.size > 0 && (
        <table className="listtable">
          <caption className="for-ears">{t('explore.links')}</caption>
          <TableHead
            columns={[
              { title: t('explore.begins') },
              { title: t('explore.relation') },
              { title: t('explore.ends') },
              { title: t('explore.evidence') },
            ]}
          />
          <tbody>
            {[...picture.links.values()].map((link) => (
              <tr key={link.id}>
                <td>{nameOf(link.source)}</td>
                <td>
                  {t(`explore.types.${link.type}.OUT`)} <small>{notes(link)}</small>{' '}
                  {marked.has(link.id) && <b>{t('explore.onPath')}</b>}
                </td>
                <td>{nameOf(link.target)}</td>
                <td>
                  {link.evidence ? (
                    <EvidenceButton
                      of={link.evidence}
                      asOf={asOf}
                      name={`${nameOf(link.source)} ${nameOf(link.target)}`}
                    />
                  ) : (
                    <span className="quiet">{t('explore.noEvidence')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
