import { Button } from 'antd';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf } from '../ui/key.ts';
import { VIABILITY_FACTORS } from './factors.ts';
import type { RegionShapes } from './region-shapes.ts';
import { TargetDetail } from './TargetDetail.tsx';
import { TargetRow } from './TargetRow.tsx';
import type { TargetItem, TargetList } from './useTargets.ts';
import './target-table.css';

/** Ranks are drawn again for these only. */
const MOST_SAMPLED = 300;

type Props = {
  list: TargetList;
  nodes: readonly TargetItem[];
  shapes: RegionShapes;
  filtered: boolean;
  /** Key of the enterprise whose row is open. */
  selected: string | undefined;
  select(key: string | undefined): void;
  /** The list that stars write to, and who is on it. */
  shortlist: string | undefined;
  starred: ReadonlySet<string>;
  star(target: TargetItem): void;
  remaining: number;
  furtherState: 'rest' | 'loading' | 'failed';
  more(): void;
};

/** The ranked list: a table for eyes, ears and keys alike; the selected row opens below itself. */
export function TargetTable(props: Props) {
  const { list, nodes, shapes, filtered, selected, select, shortlist, starred, star } = props;
  const { t } = useTranslation();
  const body = useRef<HTMLTableElement>(null);
  const reachable = nodes.some(({ enterprise }) => keyOf(enterprise.id) === selected)
    ? selected
    : nodes[0] && keyOf(nodes[0].enterprise.id);
  useEffect(() => {
    if (selected) body.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const places = Math.min(MOST_SAMPLED, list.candidateCount);
  return (
    <div className="targets-table-scroll">
      <table ref={body} className="targettable" onKeyDown={(event) => byKey(event, nodes, star)}>
        <caption className="for-ears">
          {t('target.table.label')}. {t('target.table.keys')}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="targettable-rank">
              {t('target.table.rank')} <small>{t('target.table.rankInterval')}</small>
            </th>
            <th scope="col">{t('target.table.enterprise')}</th>
            {VIABILITY_FACTORS.map((factor) => (
              <th key={factor} scope="col" className="targettable-factor" title={t(`target.factor.${factor}`)}>
                <abbr title={t(`target.factor.${factor}`)}>{t(`target.factorShort.${factor}`)}</abbr>
              </th>
            ))}
            <th scope="col" className="targettable-viability" aria-sort="descending">
              {t('target.table.viability')}
              <span aria-hidden="true"> ↓</span>
            </th>
            <th scope="col" className="targettable-star">
              {t('target.table.star')}
            </th>
          </tr>
        </thead>
        {nodes.map((target) => {
          const key = keyOf(target.enterprise.id);
          const open = key === selected;
          const listed = starred.has(target.enterprise.id);
          return (
            <tbody key={target.id} data-selected={open || undefined}>
              <TargetRow
                target={target}
                of={places}
                shape={shapes(target.region?.id)}
                open={open}
                reachable={key === reachable}
                shortlist={shortlist}
                starred={listed}
                toggle={() => select(open ? undefined : key)}
                star={() => star(target)}
              />
              {open && <TargetDetail target={target} asOf={list.gap.asOf} starred={listed} star={() => star(target)} />}
            </tbody>
          );
        })}
      </table>
      {nodes.length === 0 && (
        <p className="targettable-empty">{t(filtered ? 'target.table.emptyFilter' : 'target.table.empty')}</p>
      )}
      {nodes.length > 0 && <p className="targettable-legend">{t('target.boxes')}</p>}
      {props.remaining > 0 && (
        <p className="targettable-more">
          <Button loading={props.furtherState === 'loading'} onClick={props.more}>
            {t('target.table.more', { count: props.remaining })}
          </Button>
          <span role="status">{props.furtherState === 'failed' && t('target.table.moreFailed')}</span>
        </p>
      )}
    </div>
  );
}

/** ↑ ↓ Home End move between rows, S puts on or off the list; Enter and Space open, as of any button. */
function byKey(
  event: KeyboardEvent<HTMLTableElement>,
  nodes: readonly TargetItem[],
  star: (target: TargetItem) => void,
) {
  if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const openers = [...event.currentTarget.querySelectorAll<HTMLElement>('.targettable-open')];
  const at = openers.indexOf(event.target);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: openers.length - 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    openers[to]?.focus();
    return;
  }
  const target = nodes[at];
  if (event.key.toLowerCase() !== 's' || !target) return;
  event.preventDefault();
  star(target);
}
