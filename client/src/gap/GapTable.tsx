import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCriticality } from '../cascade/useCriticality.ts';
import type { ShownMap } from '../chain/shown-map.ts';
import { ChainGapsDocument } from '../gen/ChainGaps.ts';
import { KINDS } from '../graph/kinds.ts';
import { useName } from '../i18n/name.ts';
import type { Tab } from '../search.ts';
import { byIndustry } from './by-industry.ts';
import { GapRow } from './GapRow.tsx';
import { panelId, tabId } from './GapTabs.tsx';
import type { RankedRow } from './gap-lists.ts';
import { IndustryHead } from './IndustryHead.tsx';
import './gap-table.css';

type Props = {
  map: ShownMap;
  tab: Tab;
  rows: readonly RankedRow[];
  filtered: boolean;
  grouped: boolean;
  group(on: boolean): void;
  selected: string | null;
  select(id: string | null): void;
  open(): void;
};

const COLUMNS = [
  'rank',
  'segment',
  'kind',
  'severity',
  'nextStep',
  'suppliers',
  'criticality',
  'projects',
  'stage',
  'lastHeard',
  'flags',
] as const;
/** All segments are read by industry, open ones are worked on step by step. */
const COLUMNS_OF_ALL = COLUMNS.map((column) => (column === 'nextStep' ? 'industry' : column));

/** The list beside the picture, and its twin for those who do not see it. Columns of the map first, words when they come. */
export function GapTable({ map, tab, rows, filtered, grouped, group, selected, select, open }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { data, loading } = useQuery(ChainGapsDocument, {
    variables: { chain: map.chain.id, area: map.area.id, asOf: map.asOf, kinds: [...KINDS] },
    fetchPolicy: 'no-cache',
  });
  const criticality = useCriticality(map.chain.id, map.area.id, map.asOf);
  const told = useMemo(() => new Map(data?.gaps.nodes.map((gap) => [gap.segment.id, gap])), [data]);
  const all = tab === 'all';
  const groups = all && grouped ? byIndustry(rows) : [{ code: '', name: '', nameEn: null, rows }];
  const roving = rows.some(({ id }) => id === selected) ? selected : rows[0]?.id;
  const empty = filtered ? 'emptyFilter' : tab === 'unknown' ? 'emptyUnknown' : 'emptyGaps';
  return (
    <div className="gaplist" aria-busy={loading} role="tabpanel" id={panelId} aria-labelledby={tabId(tab)}>
      <table className="gaptable">
        <caption className="for-ears">{t('table.caption', { chain: name(map.chain) })}</caption>
        <thead>
          <tr>
            {(all ? COLUMNS_OF_ALL : COLUMNS).map((column) => (
              <th
                key={column}
                scope="col"
                className={`gaptable-${column}`}
                aria-sort={column === 'severity' ? 'descending' : undefined}
              >
                {column === 'industry' ? (
                  <IndustryHead grouped={grouped} group={group} />
                ) : (
                  t(column === 'severity' && all ? 'table.severityFloor' : `table.${column}`)
                )}
                {column === 'severity' && <span aria-hidden="true"> ↓</span>}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ rows: members, ...industry }) => (
          <tbody key={industry.code} onKeyDown={moveBetweenRows}>
            {industry.code !== '' && (
              <tr className="gaptable-group">
                <th scope="rowgroup" colSpan={COLUMNS.length}>
                  {t('table.group', { code: industry.code, name: name(industry), count: members.length })}
                </th>
              </tr>
            )}
            {members.map((row) => (
              <GapRow
                key={row.id}
                row={row}
                told={told.get(row.id)}
                criticality={criticality.get(row.id)}
                selected={row.id === selected}
                reachable={row.id === roving}
                amongAll={all}
                choose={() => (row.id === selected ? open() : select(row.id))}
              />
            ))}
          </tbody>
        ))}
      </table>
      {rows.length === 0 && <p className="gaptable-empty quiet">{t(`table.${empty}`)}</p>}
    </div>
  );
}

/** ↑ ↓ move between rows, also from one group to the next, and select as they go, as in any list. */
function moveBetweenRows(event: React.KeyboardEvent) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  const buttons = [...(event.currentTarget.closest('table')?.querySelectorAll<Element>('tbody button') ?? [])];
  const next = buttons[buttons.indexOf(event.target as Element) + by];
  if (!next) return;
  event.preventDefault();
  if (!(next instanceof HTMLElement)) return;
  next.focus();
  next.click();
}
