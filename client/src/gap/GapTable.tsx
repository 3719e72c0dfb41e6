import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownMap } from '../chain/shown-map.ts';
import { ChainGapsDocument } from '../gen/graphql.ts';
import { KINDS } from '../graph/kinds.ts';
import { useName } from '../i18n/name.ts';
import type { Tab } from '../search.ts';
import { GapRow } from './GapRow.tsx';
import { panelId, tabId } from './GapTabs.tsx';
import type { RankedRow } from './gap-lists.ts';
import './gap-table.css';

type Props = {
  map: ShownMap;
  tab: Tab;
  rows: readonly RankedRow[];
  filtered: boolean;
  selected: string | null;
  select(id: string | null): void;
  open(): void;
};

const COLUMNS = ['rank', 'segment', 'kind', 'severity', 'nextStep', 'suppliers', 'projects', 'stage', 'lastHeard', 'flags'] as const;

/** The list beside the picture, and its twin for those who do not see it. Columns of the map first, words when they come. */
export function GapTable({ map, tab, rows, filtered, selected, select, open }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { data } = useQuery(ChainGapsDocument, {
    variables: { chain: map.chain.id, area: map.area.id, asOf: map.asOf, kinds: [...KINDS] },
    fetchPolicy: 'no-cache',
  });
  const told = useMemo(() => new Map(data?.gaps.nodes.map((gap) => [gap.segment.id, gap])), [data]);
  const roving = rows.some(({ id }) => id === selected) ? selected : rows[0]?.id;
  const empty = filtered ? 'emptyFilter' : tab === 'unknown' ? 'emptyUnknown' : 'emptyGaps';
  return (
    <div className="gaplist" role="tabpanel" id={panelId} aria-labelledby={tabId(tab)}>
      <table className="gaptable">
        <caption className="for-ears">{t('table.caption', { chain: name(map.chain) })}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={`gaptable-${column}`} aria-sort={column === 'severity' ? 'descending' : undefined}>
                {t(column === 'severity' && tab === 'all' ? 'table.severityFloor' : `table.${column}`)}
                {column === 'severity' && <span aria-hidden="true"> ↓</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveBetweenRows}>
          {rows.map((row) => (
            <GapRow
              key={row.id}
              row={row}
              told={told.get(row.id)}
              selected={row.id === selected}
              reachable={row.id === roving}
              floor={tab === 'all'}
              choose={() => (row.id === selected ? open() : select(row.id))}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="gaptable-empty quiet">{t(`table.${empty}`)}</p>}
    </div>
  );
}

const STEPS: Record<string, 'nextElementSibling' | 'previousElementSibling'> = {
  ArrowDown: 'nextElementSibling',
  ArrowUp: 'previousElementSibling',
};

/** ↑ ↓ move between rows and select as they go, as in any list. */
function moveBetweenRows(event: React.KeyboardEvent) {
  const step = STEPS[event.key];
  const button = step && (event.target as Element).closest('tr')?.[step]?.querySelector('button');
  if (!button) return;
  event.preventDefault();
  button.focus();
  button.click();
}
