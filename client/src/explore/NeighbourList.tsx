import { Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { LinkDirection, LinkType } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { FailureView } from '../ui/FailureView.tsx';
import type { Relationship, Thing } from './ask.ts';
import type { Command } from './command.ts';
import type { Picture } from './picture.ts';
import { ThingSign } from './ThingSign.tsx';
import { useNeighbourPages } from './useNeighbourPages.ts';

type Props = {
  id: string;
  type: LinkType;
  direction: LinkDirection;
  /** What the neighbours are, in words. */
  label: string;
  picture: Picture<Thing, Relationship>;
  /** No room for one more. */
  full: boolean;
  asOf: string | null;
  act(command: Command): void;
};

/** All neighbours of one type as a list, those with some part of a name if wanted: each can be drawn by itself. */
export function NeighbourList({ id, type, direction, label, picture, full, asOf, act }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const [typed, setTyped] = useState('');
  const containing = useDeferredValue(typed.trim());
  const { pages, failure, busy, more, retry } = useNeighbourPages({ id, type, direction, asOf, containing });
  const last = pages.at(-1);
  if (failure !== null) return <FailureView error={failure} retry={retry} />;
  if (!last) return <p className="quiet">{t('state.loading')}</p>;
  const edges = pages.flatMap((page) => page.edges);
  const drawn = (other: string) => picture.nodes.has(other);
  return (
    <>
      {(last.totalCount > 10 || containing !== '') && (
        <p className="explore-line">
          <Input
            size="small"
            allowClear
            maxLength={60}
            aria-label={t('explore.filterList', { list: label })}
            placeholder={t('explore.filter')}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <small className="quiet" role="status">
            {busy ? t('state.loading') : t('explore.listed', { shown: edges.length, total: last.totalCount })}
          </small>
        </p>
      )}
      <ul className="explore-list">
        {edges.map(({ node, link }) => (
          <li key={link.id}>
            <ThingSign kind={node.kind} />
            <button
              type="button"
              className="textbutton cut"
              disabled={full || drawn(node.id)}
              onClick={() => act({ do: 'one', id, type, direction, other: node.id })}
            >
              {name(node)}
            </button>
            {drawn(node.id) && <small className="quiet">{t('explore.isDrawn')}</small>}
            {link.evidence && <EvidenceButton of={link.evidence} asOf={asOf} name={name(node)} />}
          </li>
        ))}
      </ul>
      {last.pageInfo.hasNextPage && (
        <button type="button" className="textbutton" disabled={busy} onClick={more}>
          {busy ? t('state.loading') : t('explore.more')}
        </button>
      )}
    </>
  );
}
