import { useApolloClient } from '@apollo/client/react';
import { Input } from 'antd';
import { useDeferredValue, useEffect, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { ExpandDocument } from '../gen/Explore.ts';
import type { ExpandQuery, LinkDirection, LinkType } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { PAGE, type Relationship, type Thing } from './ask.ts';
import type { Command } from './command.ts';
import type { Picture } from './picture.ts';
import { ThingSign } from './ThingSign.tsx';

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
type Page = ExpandQuery['expand'];

/** All neighbours of one type as a list, those with some part of a name if wanted: each can be drawn by itself. */
export function NeighbourList({ id, type, direction, label, picture, full, asOf, act }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const client = useApolloClient();
  const [typed, setTyped] = useState('');
  const containing = useDeferredValue(typed.trim());
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [tries, again] = useReducer((before: number) => before + 1, 0);
  const ask = (after: string | null) =>
    client
      .query({
        query: ExpandDocument,
        variables: { id, type, direction, asOf, first: PAGE, after, containing },
        fetchPolicy: 'no-cache',
      })
      .then(({ data }) => (data as { expand: Page }).expand);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` is made of these
  useEffect(() => {
    let current = true;
    setFailure(null);
    ask(null).then(
      (page) => current && setPages([page]),
      (error: unknown) => current && setFailure(error),
    );
    return () => {
      current = false;
    };
  }, [client, id, type, direction, asOf, containing, tries]);

  const last = pages.at(-1);
  if (failure !== null) return <FailureView error={failure} retry={again} />;
  if (!last) return <p className="quiet">{t('explore.reading')}</p>;
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
          <small className="quiet">{t('explore.listed', { shown: edges.length, total: last.totalCount })}</small>
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
        <button
          type="button"
          className="textbutton"
          onClick={() =>
            ask(last.pageInfo.endCursor ?? null).then((page) => setPages((before) => [...before, page]), setFailure)
          }
        >
          {t('explore.more')}
        </button>
      )}
    </>
  );
}
