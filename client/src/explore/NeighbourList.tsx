import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { ExpandDocument } from '../gen/Explore.ts';
import type { LinkDirection, LinkType } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { PAGE } from './ask.ts';
import type { Command } from './command.ts';
import { ThingSign } from './ThingSign.tsx';

type Props = {
  id: string;
  type: LinkType;
  direction: LinkDirection;
  asOf: string | null;
  act(command: Command): void;
};

/** All neighbours of one type as a list, page by page, none of them drawn: each can be drawn by itself. */
export function NeighbourList({ id, type, direction, asOf, act }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const [after, setAfter] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(ExpandDocument, {
    variables: { id, type, direction, asOf, first: PAGE, after },
    fetchPolicy: 'no-cache',
  });
  if (error) return <FailureView error={error} retry={() => void refetch()} />;
  if (!data) return <p className="quiet">{t('explore.reading')}</p>;
  const { edges, pageInfo } = data.expand;
  return (
    <>
      <ul className="explore-list">
        {edges.map(({ node, link }) => (
          <li key={link.id}>
            <ThingSign kind={node.kind} />
            <button type="button" className="textbutton cut" onClick={() => act({ do: 'start', ids: [node.id] })}>
              {name(node)}
            </button>
            {link.evidence && <EvidenceButton of={link.evidence} asOf={asOf} name={name(node)} />}
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <button type="button" className="textbutton" onClick={() => setAfter(pageInfo.endCursor)}>
          {t('explore.more')}
        </button>
      )}
    </>
  );
}
