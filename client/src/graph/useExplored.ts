import cytoscape, { type Core } from 'cytoscape';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Looking } from '../ui/looking.ts';
import { bendsOf, besideLine, type Grid, trackOf } from './explored-lines.ts';
import { exploredName } from './explored-name.ts';
import type { ExploredKind } from './explored-signs.ts';
import { exploredStyle } from './explored-style.ts';
import { ZOOM } from './explored-view.ts';
import { palettes, type Theme } from './palette.ts';
import { useExploredLook } from './useExploredLook.ts';

/** Makes a name another one for the canvas, and the same for the eye. */
const NOTHING_SEEN = '\u200b';

/** `more`: a card that stands for all that are not drawn. */
export type CanvasNode = {
  id: string;
  kind: ExploredKind | 'more';
  name: string;
  x: number;
  y: number;
  worked: boolean;
};
export type CanvasLink = { id: string; source: string; target: string; concluded: boolean };

export type Shown = {
  nodes: ReadonlyMap<string, CanvasNode>;
  links: readonly CanvasLink[];
  grid: Grid;
  picked: string | null;
  /** Ids of the lines that are marked. */
  marked: ReadonlySet<string>;
  theme: Theme;
  /** All that the address asks for is there: time to look at the whole for the first time. */
  ready: boolean;
  /** Where to look; null: at the whole. */
  looking: Looking | null;
};
export type Told = {
  onPick(id: string): void;
  /** Whether the card may stay where it was put. */
  onMove(id: string, x: number, y: number): boolean;
  /** Where the picture came to rest; null: all of it is in sight. */
  onLooking(looking: Looking | null): void;
  /** How many cards are out of sight. */
  onHidden(count: number): void;
};

/** The Cytoscape instance: what is new is added, what is gone is removed, and the rest is left where it stands. */
export function useExplored(container: RefObject<HTMLElement | null>, shown: Shown, told: Told) {
  const { nodes, links, grid, picked, marked, theme, looking } = shown;
  const instance = useRef<Core | null>(null);
  const arrived = useRef('');
  /** Which card was in front when the picture last stood; undefined before that. */
  const inFront = useRef<string | null>(undefined);
  const onPick = useEffectEvent(told.onPick);
  const onMove = useEffectEvent((id: string, x: number, y: number) => {
    const stood = nodes.get(id);
    if (!told.onMove(id, x, y) && stood) instance.current?.getElementById(id).position({ x: stood.x, y: stood.y });
  });
  const tellHidden = useEffectEvent(() => {
    const cy = instance.current;
    if (!cy) return;
    const { x1, y1, x2, y2 } = cy.extent();
    const hidden = cy.nodes().filter((node) => {
      const { x, y } = node.position();
      return x < x1 || x > x2 || y < y1 || y > y2;
    });
    told.onHidden(hidden.length);
  });

  useLayoutEffect(() => {
    const cy = cytoscape({
      container: container.current,
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      boxSelectionEnabled: false,
      autounselectify: true,
      layout: { name: 'preset', fit: false },
    });
    cy.on('tap', 'node', (event) => onPick(event.target.id()));
    // A card cuts long names: the whole one is said by the browser.
    cy.on('mouseover mouseout', 'node', ({ type, target }) => {
      if (container.current) container.current.title = type === 'mouseover' ? target.data('name') : '';
    });
    cy.on('dragfree', 'node', (event) => {
      const { x, y } = event.target.position();
      onMove(event.target.id(), Math.round(x), Math.round(y));
    });
    cy.on('viewport resize', () => tellHidden());
    instance.current = cy;
    inFront.current = undefined;
    return () => {
      cy.destroy();
      instance.current = null;
    };
  }, [container]);

  useLayoutEffect(() => {
    const font = getComputedStyle(document.body).fontFamily;
    instance.current?.style(exploredStyle(palettes[theme], font, grid.card));
    const rename = () =>
      instance.current?.batch(() => {
        for (const { id } of nodes.values()) {
          const node = instance.current?.getElementById(id);
          node?.data('label', node.data('label') + NOTHING_SEEN);
        }
      });
    // A web font comes in parts, and a canvas keeps what it once drew: names are told anew when a part has arrived.
    const names = [...nodes.values()].map(({ name }) => name).join('');
    let current = true;
    for (const weight of [400, 700]) {
      const wanted = `${weight} 12px ${font}`;
      if (document.fonts.check(wanted, names)) continue;
      document.fonts.load(wanted, names).then(
        () => {
          arrived.current += NOTHING_SEEN;
          if (current) rename();
        },
        () => undefined,
      );
    }
    return () => {
      current = false;
    };
  }, [theme, grid, nodes]);

  useLayoutEffect(() => {
    const cy = instance.current;
    if (!cy) return;
    const lines = new Set(links.map(({ id }) => id));
    const named = (name: string, kind: CanvasNode['kind']) => {
      const { label, size } = exploredName(name, kind, grid.card);
      return { name, label: label + arrived.current, size };
    };
    cy.batch(() => {
      cy.elements()
        .filter((element) => !(element.isNode() ? nodes.has(element.id()) : lines.has(element.data('link'))))
        .remove();
      for (const { id, kind, name, x, y, worked } of nodes.values()) {
        const node = cy.getElementById(id);
        const data = node.data('name') === name ? {} : named(name, kind);
        if (node.empty())
          cy.add({
            group: 'nodes',
            data: { id, ...data },
            position: { x, y },
            classes: kind,
            grabbable: kind !== 'more',
          });
        else node.position({ x, y }).data(data);
        cy.getElementById(id).toggleClass('worked', worked);
      }
      for (const { id, source, target, concluded } of links)
        if (cy.getElementById(`link ${id}`).empty())
          cy.add({
            group: 'edges',
            data: { id: `link ${id}`, link: id, source, target },
            classes: concluded ? 'concluded' : '',
          });
      bend(cy, links, nodes, grid);
    });
    tellHidden();
  }, [nodes, links, grid]);

  const { isSettled, fit, zoom } = useExploredLook(container, instance, shown, told.onLooking);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new cards and lines need their emphasis, too
  useEffect(() => {
    const cy = instance.current;
    if (!cy) return;
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        node.toggleClass('picked', node.id() === picked);
      });
      cy.edges().forEach((edge) => {
        edge.toggleClass('near', picked !== null && [edge.data('source'), edge.data('target')].includes(picked));
        edge.toggleClass('marked', marked.has(edge.data('link')));
      });
    });
    const card = picked === null ? undefined : cy.getElementById(picked);
    // Where the address looks, it looks though the card in front be elsewhere.
    const isNew = inFront.current !== picked && !(looking && inFront.current === undefined);
    if (card?.nonempty() && isNew) reveal(cy, card.position());
    inFront.current = isSettled() ? picked : undefined;
  }, [picked, marked, nodes, links]);

  return { fit, zoom };
}

/** Lines that would pass behind cards go around them. */
function bend(cy: Core, links: readonly CanvasLink[], nodes: ReadonlyMap<string, CanvasNode>, grid: Grid): void {
  const cards = [...nodes.values()];
  const count = new Map<string, number>();
  for (const { source, target } of links) for (const end of [source, target]) count.set(end, (count.get(end) ?? 0) + 1);
  for (const { id, source, target } of links) {
    const [from, to] = [nodes.get(source), nodes.get(target)];
    if (!from || !to || from === to) continue;
    const trunk = (count.get(source) ?? 0) > (count.get(target) ?? 0) ? 'FROM' : 'TO';
    const apart = trackOf(trunk === 'FROM' ? from : to, grid);
    const bends = bendsOf(from, to, cards, grid, { apart, trunk });
    const line = cy.getElementById(`link ${id}`);
    line.toggleClass('bent', bends.length > 0);
    if (bends.length > 0) line.data(besideLine(from, to, bends));
  }
}

/** The smallest move that brings a card into sight; none when it is. */
function reveal(cy: Core, { x, y }: { x: number; y: number }): void {
  const { x1, y1, x2, y2 } = cy.extent();
  const inside = x >= x1 && x <= x2 && y >= y1 && y <= y2;
  if (!inside) cy.center(cy.nodes('.picked'));
}
