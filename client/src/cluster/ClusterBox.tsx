import type { SVGProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoney } from '../i18n/figures.ts';
import type { Size } from './cluster-search.ts';
import { MEASURES, type PackedBox } from './pack.ts';
import type { Container } from './shown-clusters.ts';
import { useBoxName } from './useBoxName.ts';

type Props = {
  box: PackedBox;
  container: Container;
  size: Size;
  selected: boolean;
  reachable: boolean;
  pointing: SVGProps<SVGGElement>;
  choose(): void;
};

/** A container: its frame, and a button with its name and what is in it. */
export function ClusterBox({ box, container, size, selected, reachable, pointing, choose }: Props) {
  const { t } = useTranslation();
  const boxName = useBoxName();
  const money = useMoney();
  const counts = t('cluster.counts', { enterprises: container.enterprises, projects: container.projects });
  const invested =
    container.investmentWan === null
      ? t('cluster.investedUnknown')
      : t('cluster.invested', { money: money(container.investmentWan, container.investmentBound) });
  const empty = container.dots.length === 0;
  return (
    <g className="cluster-box" data-empty={empty || undefined} {...pointing}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={9} data-selected={selected || undefined} />
      <foreignObject x={box.x} y={box.y} width={box.width} height={MEASURES.title}>
        <button
          type="button"
          className="cluster-title"
          aria-pressed={selected}
          data-tile={box.key}
          tabIndex={reachable ? 0 : -1}
          title={[boxName(container), counts, invested].join(' · ')}
          onClick={choose}
        >
          <b className="cut">{boxName(container)}</b>
          <small>{empty ? t('cluster.nothing') : size === 'count' ? counts : invested}</small>
        </button>
      </foreignObject>
    </g>
  );
}
