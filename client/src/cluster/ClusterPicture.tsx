import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindowSize } from '../graph/useWindowSize.ts';
import { useName } from '../i18n/name.ts';
import { useTileWalk } from '../ui/useTileWalk.ts';
import { ClusterBox } from './ClusterBox.tsx';
import { ClusterLines } from './ClusterLines.tsx';
import { type Chosen, linesAbout } from './cluster-lines.ts';
import type { Size } from './cluster-search.ts';
import { DotShape } from './DotShape.tsx';
import { inOrder, radiusOf } from './dot-size.ts';
import { lookOf, patternId } from './mark-look.ts';
import { packBoxes } from './pack.ts';
import type { ShownClusters } from './shown-clusters.ts';
import { useBoxName } from './useBoxName.ts';

type Props = {
  clusters: ShownClusters;
  size: Size;
  /** Keys of the marks that are brought out; null: all. */
  marks: ReadonlySet<string> | null;
  chosen: Chosen;
  choose(chosen: Chosen): void;
};

const NOTHING: Chosen = { member: null, container: null };

/** Containers with their members, and the links of what one points at or has chosen. Nothing moves for it. */
export function ClusterPicture({ clusters, size, marks, chosen, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const boxName = useBoxName();
  const pane = useRef<HTMLDivElement>(null);
  const { width } = useWindowSize(pane);
  const inner = Math.max(0, width - 32);
  const { containers } = clusters;
  const packed = useMemo(() => {
    const most = Math.max(0, ...clusters.members.map(({ investmentWan }) => investmentWan ?? 0));
    return packBoxes(
      containers.map((container) => ({
        key: container.key,
        dots: inOrder(container, size).map((dot) => ({ key: String(dot.at), radius: radiusOf(dot, size, most) })),
      })),
      inner,
    );
  }, [clusters, containers, size, inner]);
  const places = useMemo(
    () => new Map(packed.boxes.flatMap(({ dots }) => dots.map((dot) => [Number(dot.key), dot] as const))),
    [packed],
  );
  const drawn = clusters.dots.filter(({ at }) => places.has(at));
  const inView = packed.boxes.flatMap((box) => box.dots.map(({ key }) => Number(key)));
  const reachable = chosen.member?.dots[0]?.at ?? inView[0];

  const [near, setNear] = useState<Chosen>(NOTHING);
  const lines = useMemo(() => linesAbout(clusters, chosen, packed, places), [clusters, chosen, packed, places]);
  const nearLines = useMemo(() => {
    const drawn = new Set(lines.map(({ key }) => key));
    return linesAbout(clusters, near, packed, places).filter(({ key }) => !drawn.has(key));
  }, [clusters, near, packed, places, lines]);
  const pointing = (at: Chosen) => ({
    onPointerEnter: () => setNear(at),
    onPointerLeave: () => setNear(NOTHING),
    onFocus: () => setNear(at),
    onBlur: () => setNear(NOTHING),
  });
  const { reachable: reachableBox, walk } = useTileWalk(
    // Hardly any height: sideways always means the next column.
    packed.boxes.map(({ key, x, y, width, height }) => ({ key, row: (y + height / 2) / 1e4, column: x / (width + 1) })),
    chosen.container?.key,
  );

  const press = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const at = inView.indexOf(Number((event.target as Element).getAttribute('data-dot') ?? -1));
    if (!step || at < 0) return;
    event.preventDefault();
    const next = clusters.dots[inView[(at + step + inView.length) % inView.length] ?? -1];
    if (!next) return;
    choose({ member: next.member, container: null });
    pane.current?.querySelector<SVGElement>(`[data-dot="${next.at}"]`)?.focus();
  };

  return (
    <div ref={pane} className="cluster-pane">
      {inner > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: no fieldset can be a picture.
        <svg
          className="cluster-picture"
          width={packed.width}
          height={packed.height}
          role="group"
          aria-label={t('cluster.picture', { area: name(clusters.area) })}
          onKeyDown={press}
        >
          <defs>
            {clusters.marks.map((mark) => {
              const look = lookOf(mark);
              return look?.striped ? (
                <pattern
                  key={mark.key}
                  id={patternId(mark)}
                  width="5"
                  height="5"
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <rect width="5" height="5" fill={look.colour} />
                  <rect width="1.5" height="5" fill="#101828" opacity="0.22" />
                </pattern>
              ) : null;
            })}
          </defs>
          <g role="toolbar" aria-label={t('cluster.containers')} {...walk}>
            {packed.boxes.map((box, at) => {
              const container = containers[at];
              const selected = chosen.container === container;
              return (
                container && (
                  <ClusterBox
                    key={box.key}
                    box={box}
                    container={container}
                    size={size}
                    selected={selected}
                    reachable={reachableBox === box.key}
                    pointing={pointing({ member: null, container })}
                    choose={() => choose({ member: null, container: selected ? null : container })}
                  />
                )
              );
            })}
          </g>
          <g role="listbox" aria-label={t('cluster.members')}>
            {drawn.map((dot) => {
              const at = places.get(dot.at);
              const faded = marks !== null && !dot.marks.some(({ key }) => marks.has(key));
              const selected = chosen.member === dot.member;
              return (
                at && (
                  <g
                    key={dot.at}
                    className="cluster-dot"
                    data-dot={dot.at}
                    data-faded={faded || undefined}
                    role="option"
                    aria-selected={selected}
                    aria-label={`${name(dot.member)}，${dot.marks.map(boxName).join(t('listComma'))}`}
                    tabIndex={reachable === dot.at ? 0 : -1}
                    {...pointing({ member: dot.member, container: null })}
                    onClick={() => choose({ member: selected ? null : dot.member, container: null })}
                    onKeyDown={(event) => {
                      if (event.key !== 'Enter' && event.key !== ' ') return;
                      event.preventDefault();
                      choose({ member: selected ? null : dot.member, container: null });
                    }}
                  >
                    <title>{name(dot.member)}</title>
                    {selected && <circle className="dot-ring" cx={at.x} cy={at.y} r={at.radius + 4} />}
                    <DotShape dot={dot} at={at} />
                  </g>
                )
              );
            })}
          </g>
          <ClusterLines lines={nearLines} light />
          <ClusterLines lines={lines} />
        </svg>
      )}
    </div>
  );
}
