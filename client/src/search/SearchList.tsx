import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchKind } from '../gen/graphql.ts';
import type { Choice, Group } from './choices.ts';
import { type Around, opensOf } from './hit-place.ts';
import { SearchLine } from './SearchLine.tsx';

type Props = {
  id: string;
  groups: readonly Group[];
  recent: readonly Choice[];
  active: string | undefined;
  around: Around;
  chosenKind: SearchKind | null;
  choose(choice: Choice, apart: boolean): void;
  waiting: boolean;
};

/** What was found, by kind, with how many more there are. */
export function SearchList({ id, groups, recent, active, around, chosenKind, choose, waiting }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const option = (choice: Choice) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input, which keeps the focus
    <div
      key={choice.id}
      id={choice.id}
      role="option"
      tabIndex={-1}
      aria-selected={choice.id === active}
      className="searchline"
      onClick={(event) => choose(choice, event.ctrlKey || event.metaKey)}
    >
      {'hit' in choice && <SearchLine hit={choice.hit} opens={opensOf(choice.hit.node, around)} />}
      {'text' in choice && choice.text}
      {'kind' in choice && (
        <span className="quiet">
          {t('search.all', { total: choice.total, kind: t(`search.kinds.${choice.kind}`) })}
        </span>
      )}
    </div>
  );
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('search.results')} aria-busy={waiting} className="searchlist">
      {recent.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: groups of a listbox are no fieldsets
        <div role="group" aria-label={t('search.recent')}>
          <div className="searchlist-head" aria-hidden="true">
            <b>{t('search.recent')}</b>
          </div>
          {recent.map(option)}
        </div>
      )}
      {groups.map(({ kind, total, loose, hits, choices }) => (
        // biome-ignore lint/a11y/useSemanticElements: groups of a listbox are no fieldsets
        <div key={kind} role="group" aria-label={t(`search.kinds.${kind}`)}>
          <div className="searchlist-head" aria-hidden="true">
            <b>{t(`search.kinds.${kind}`)}</b>
            <span>
              {t('search.shown', { shown: hits.length, total })}
              {loose > 0 && ` · ${t('search.loose', { count: loose })}`}
              {chosenKind && total > hits.length && ` · ${t('search.more', { shown: hits.length })}`}
            </span>
          </div>
          {choices.map(option)}
        </div>
      ))}
    </div>
  );
}
