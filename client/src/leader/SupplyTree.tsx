import { useMemo, useRef, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { LeaderQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { SupplyEvidence } from './SupplyEvidence.tsx';
import { SupplyLine } from './SupplyLine.tsx';
import { type SupplyRow, shownRows, supplyRows } from './supply-rows.ts';
import { treeMove } from './tree-move.ts';

type Props = { leader: NonNullable<LeaderQuery['leader']>; scope: Scope };

/** A tree small enough is opened whole. */
const OPENED_WHOLE = 40;
const COLUMNS = ['input', 'need', 'stateHead', 'suppliers', 'inChain', 'evidenceHead'] as const;

/** What the leader buys, what that is made of, and how each is met: a tree that is walked by arrow keys. */
export function SupplyTree({ leader, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const rows = useMemo(() => supplyRows(leader), [leader]);
  const parents = useMemo(() => rows.filter(({ below }) => below > 0).map(({ id }) => id), [rows]);
  const own = useMemo(() => rows.filter(({ level, below }) => level === 1 && below > 0).map(({ id }) => id), [rows]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(rows.length <= OPENED_WHOLE ? parents : own));
  const [told, setTold] = useState<string | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = shownRows(rows, open);
  const reachable = shown.some(({ id }) => id === at) ? at : shown[0]?.id;
  const inputs = (list: readonly SupplyRow[]) => list.filter(({ entry }) => entry).length;

  const go = (id: string) => {
    setAt(id);
    body.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
  };
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const tell = (id: string) => setTold(told === id ? null : id);
  const press = (event: React.KeyboardEvent, row: SupplyRow) => {
    if (event.target !== event.currentTarget) return;
    const move = treeMove(event.key, row, shown, open);
    if (!move) return;
    event.preventDefault();
    if ('go' in move) go(move.go);
    else if ('fold' in move) toggle(move.fold);
    else tell(move.tell);
  };

  return (
    <>
      <div className="page-title">
        <h2>{t('leaderPage.tree')}</h2>
        <span className="quiet">{t('leaderPage.treeNote')}</span>
        {rows.length > 0 && (
          <span className="quiet" role="status">
            <Trans
              i18nKey="leaderPage.treeShown"
              values={{ shown: inputs(shown), total: inputs(rows) }}
              components={emphasis}
            />
          </span>
        )}
        {parents.length > own.length && (
          <div className="page-actions">
            <button type="button" className="textbutton" onClick={() => setOpen(new Set(parents))}>
              {t('leaderPage.expandAll')}
            </button>
            <button type="button" className="textbutton" onClick={() => setOpen(new Set(own))}>
              {t('leaderPage.collapseAll')}
            </button>
          </div>
        )}
      </div>
      {rows.length === 0 ? (
        <p className="supplytree-empty quiet">{t('leaderPage.treeEmpty')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows open and are walked by keys.
        <table className="listtable supplytree" role="treegrid" aria-describedby="supplytree-keys">
          <caption className="for-ears">{t('leaderPage.treeCaption', { leader: name(leader.enterprise) })}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={`supplytree-${column}`}>
                  {t(`leaderPage.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {shown.map((row) => (
              <SupplyLine
                key={row.id}
                row={row}
                siblings={rows.filter(({ parent }) => parent === row.parent)}
                open={open.has(row.id)}
                told={told === row.id}
                reachable={row.id === reachable}
                scope={scope}
                press={press}
                focus={() => setAt(row.id)}
                toggle={() => toggle(row.id)}
                tell={() => tell(row.id)}
                evidence={
                  row.entry && <SupplyEvidence leader={leader} number={row.entry.number} columns={COLUMNS.length} />
                }
              />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && (
        <p id="supplytree-keys" className="supplytree-keys quiet">
          {t('leaderPage.treeKeys')}
        </p>
      )}
    </>
  );
}
