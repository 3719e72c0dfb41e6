import { useTranslation } from 'react-i18next';
import type { GapKind } from '../graph/kinds.ts';
import { TABS, type Tab } from '../search.ts';
import type { RankedRow } from './gap-lists.ts';

type Props = { lists: Record<Tab, RankedRow[]>; kinds: ReadonlySet<GapKind> | null; tab: Tab; choose(tab: Tab): void };

export const panelId = 'gap-list';
export const tabId = (tab: Tab) => `gap-tab-${tab}`;

/** Known gaps, unknowns, all segments; arrow keys move between the tabs. */
export function GapTabs({ lists, kinds, tab, choose }: Props) {
  const { t } = useTranslation();
  const figure = (of: Tab) => {
    const total = lists[of].length;
    return kinds ? `${lists[of].filter(({ kind }) => kinds.has(kind)).length}/${total}` : total;
  };
  const move = (by: number) => {
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? tab;
    choose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={t('table.tabsLabel')} className="gaptabs">
      {TABS.map((each) => (
        <button
          key={each}
          id={tabId(each)}
          type="button"
          role="tab"
          aria-selected={each === tab}
          aria-controls={panelId}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => choose(each)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') move(1);
            else if (event.key === 'ArrowLeft') move(-1);
          }}
        >
          {t(`table.tabs.${each}`)} <b>{figure(each)}</b>
        </button>
      ))}
    </div>
  );
}
