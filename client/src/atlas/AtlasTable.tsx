import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countFigure } from '../i18n/figures.ts';
import { TableHead } from '../ui/TableHead.tsx';
import type { Counts } from './counts.ts';
import { LEVELS, outgoing } from './flows.ts';
import type { Places } from './places.ts';

type Props = {
  counts: Counts;
  places: Places;
  group: number | null;
  groupName(group: number): string;
  pickGroup(group: number): void;
};

/** The map in words: its groups with what they hold, opened one inside the other. */
export function AtlasTable({ counts, places, group, groupName, pickGroup }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<ReadonlySet<number>>(
    () => new Set([...places.narrower(null), ...(group === null ? [] : places.path(group))]),
  );
  const { atlas } = places;
  const flows = useMemo(() => outgoing(places), [places]);
  const rows = (of: number | null): number[] =>
    places.narrower(of).flatMap((each) => [each, ...(open.has(each) ? rows(each) : [])]);
  const toggle = (each: number) => {
    const next = new Set(open);
    if (!next.delete(each)) next.add(each);
    setOpen(next);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="page-scroll" tabIndex={0} aria-label={t('atlas.list')}>
      <table className="listtable">
        <caption className="for-ears">{t('atlas.list')}</caption>
        <TableHead
          columns={[
            { title: t('atlas.group') },
            { title: t('atlas.things'), look: 'figure' },
            { title: t('atlas.between'), look: 'figure', hint: t('atlas.betweenMore') },
          ]}
        />
        <tbody>
          {rows(null).map((each) => {
            const inside = places.narrower(each).length;
            return (
              <tr key={each} data-group={atlas.ids[each]}>
                <th scope="row">
                  <span style={{ paddingLeft: (atlas.depth[each] ?? 0) * 18 }}>
                    {inside > 0 ? (
                      <button
                        type="button"
                        className="atlas-fold"
                        aria-expanded={open.has(each)}
                        aria-label={t('atlas.openGroup', { name: groupName(each), count: inside })}
                        onClick={() => toggle(each)}
                      >
                        {open.has(each) ? '−' : '+'}
                      </button>
                    ) : (
                      <span className="atlas-fold" />
                    )}
                    <button
                      type="button"
                      className="textbutton"
                      aria-current={each === group || undefined}
                      onClick={() => pickGroup(each)}
                    >
                      {groupName(each)}
                    </button>
                  </span>
                </th>
                <td className="figure">{countFigure(counts.groups[each] ?? 0)}</td>
                <td className="figure">{(atlas.depth[each] ?? 0) < LEVELS && countFigure(flows.get(each) ?? 0)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
