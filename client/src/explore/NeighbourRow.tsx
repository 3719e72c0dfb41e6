import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeighboursQuery } from '../gen/graphql.ts';
import { PAGE, type Relationship, type Thing } from './ask.ts';
import type { Command } from './command.ts';
import { listOf } from './more.ts';
import { NeighbourList } from './NeighbourList.tsx';
import { elementsOf, MOST_ELEMENTS, type Picture } from './picture.ts';

type Props = {
  id: string;
  neighbours: NeighboursQuery['neighbours'][number];
  picture: Picture<Thing, Relationship>;
  asOf: string | null;
  listed: boolean;
  openList(list: string | undefined): void;
  act(command: Command): void;
};

/** One type of neighbours: how many, how many of them are drawn, and ways to the rest. */
export function NeighbourRow({ id, neighbours, picture, asOf, listed, openList, act }: Props) {
  const { t } = useTranslation();
  const { type, direction, count, exact } = neighbours;
  const row = useRef<HTMLLIElement>(null);
  // A card on the picture opens a list that may be out of sight.
  useEffect(() => {
    if (listed) row.current?.scrollIntoView({ block: 'nearest' });
  }, [listed]);
  const pages = picture.steps.filter(
    ({ command: step }) => step.do === 'expand' && step.id === id && step.type === type && step.direction === direction,
  );
  const total = pages.at(-1)?.total ?? count;
  const asked = Math.min(pages.length * PAGE, total);
  const left = pages.reduce((sum, page) => sum + page.left, 0);
  const rest = total - asked;
  const word = t(`explore.types.${type}.${direction}`);
  const full = elementsOf(picture) + 2 > MOST_ELEMENTS;
  return (
    <li ref={row} className="explore-neighbour">
      <p>
        <span className="cut">{word}</span>
        <b>{exact || pages.length > 0 ? total : t('explore.atMost', { count })}</b>
        {pages.length > 0 && (
          <small className="quiet">
            {rest + left === 0 ? t('explore.loaded') : t('explore.shown', { shown: asked - left, total })}
          </small>
        )}
        <span className="explore-buttons">
          {rest > 0 && (
            <button
              type="button"
              className="buttonlink"
              disabled={full}
              aria-label={`${word} ${t('explore.load', { count: Math.min(PAGE, rest) })}`}
              onClick={() => act({ do: 'expand', id, type, direction, page: pages.length })}
            >
              {t('explore.load', { count: Math.min(PAGE, rest) })}
            </button>
          )}
          <button
            type="button"
            className="textbutton"
            aria-expanded={listed}
            aria-label={`${word} ${t('explore.listThem')}`}
            onClick={() => openList(listed ? undefined : listOf(neighbours))}
          >
            {listed ? t('explore.closeList') : t('explore.listThem')}
          </button>
        </span>
      </p>
      {listed && (
        <NeighbourList
          id={id}
          type={type}
          direction={direction}
          label={word}
          picture={picture}
          full={full}
          asOf={asOf}
          act={act}
        />
      )}
    </li>
  );
}
