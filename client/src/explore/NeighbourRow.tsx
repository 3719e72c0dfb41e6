import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeighboursQuery } from '../gen/graphql.ts';
import type { Relationship, Thing } from './ask.ts';
import type { Command } from './command.ts';
import { loadedOf } from './loaded.ts';
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
  const list = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  // A card on the picture opens a list that may be out of sight.
  useEffect(() => {
    if (listed) row.current?.scrollIntoView({ block: 'nearest' });
  }, [listed]);
  const { total, drawn, next, waiting } = loadedOf(picture, { id, type, direction }, count);
  const isWhole = next === null;
  // The button that was pressed is gone: whoever goes by keyboard goes on from the one beside it.
  useEffect(() => {
    if (isWhole && pressed.current && document.activeElement === document.body) list.current?.focus();
  }, [isWhole]);
  const word = t(`explore.types.${type}.${direction}`);
  const load = waiting ? t('state.loading') : t('explore.load', { count: next?.size });
  const full = elementsOf(picture) + 2 > MOST_ELEMENTS;
  return (
    <li ref={row} className="explore-neighbour">
      <p>
        <span className="cut">{word}</span>
        <b>{total ?? (exact ? count : t('explore.atMost', { count }))}</b>
        {total !== null && (
          <small className="quiet">
            {drawn === total ? t('explore.loaded') : t('explore.shown', { shown: drawn, total })}
          </small>
        )}
        <span className="explore-buttons">
          {next && (
            <button
              type="button"
              className="buttonlink"
              disabled={full || waiting}
              title={full ? t('explore.noRoom', { most: MOST_ELEMENTS }) : undefined}
              aria-label={`${word} ${load}`}
              onClick={() => {
                pressed.current = true;
                act({ do: 'expand', id, type, direction, page: next.page });
              }}
            >
              {load}
            </button>
          )}
          <button
            ref={list}
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
