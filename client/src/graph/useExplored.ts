import cytoscape, { type Core } from 'cytoscape';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { ExploredKind } from './explored-signs.ts';
import { exploredStyle } from './explored-style.ts';
import { palettes, type Theme } from './palette.ts';

const ZOOM = { least: 0.15, most: 1.6 };
const MARGIN = 32;
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
  card: { width: number; height: number };
  picked: string | null;
  theme: Theme;
  /** All that the address asks for is there: time to look at the whole for the first time. */
  ready: boolean;
};
export type Told = {
  onPick(id: string): void;
  onMove(id: string, x: number, y: number): void;
  /** How many cards are out of sight. */
  onHidden(count: number): void;
};

/** The Cytoscape instance: what is new is added, what is gone is removed, and the rest is left where it stands. */
export function useExplored(container: RefObject<HTMLElement | null>, shown: Shown, told: Told) {
  const { nodes, links, card, picked, theme, ready } = shown;
  const instance = useRef<Core | null>(null);
  const settled = useRef(false);
  const arrived = useRef('');
  const onPick = useEffectEvent(told.onPick);
  const onMove = useEffectEvent(told.onMove);
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
    cy.on('dragfree', 'node', (event) => {
      const { x, y } = event.target.position();
      onMove(event.target.id(), Math.round(x), Math.round(y));
    });
    cy.on('viewport resize', () => tellHidden());
    instance.current = cy;
    settled.current = false;
    return () => {
      cy.destroy();
      instance.current = null;
    };
  }, [container]);

  useLayoutEffect(() => {
    const font = getComputedStyle(document.body).fontFamily;
    instance.current?.style(exploredStyle(palettes[theme], font, card));
    const rename = () =>
      instance.current?.batch(() => {
        for (const { id, name } of nodes.values())
          instance.current?.getElementById(id).data('name', name + arrived.current);
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
  }, [theme, card, nodes]);

  useLayoutEffect(() => {
    const cy = instance.current;
    if (!cy) return;
    const lines = new Set(links.map(({ id }) => id));
    cy.batch(() => {
      cy.elements()
        .filter((element) => !(element.isNode() ? nodes.has(element.id()) : lines.has(element.data('link'))))
        .remove();
      for (const { id, kind, name, x, y, worked } of nodes.values()) {
        const node = cy.getElementById(id);
        if (node.empty())
          cy.add({
            group: 'nodes',
            data: { id, name: name + arrived.current },
            position: { x, y },
            classes: kind,
            grabbable: kind !== 'more',
          });
        else node.position({ x, y }).data('name', name + arrived.current);
        cy.getElementById(id).toggleClass('worked', worked);
      }
      for (const { id, source, target, concluded } of links)
        if (cy.getElementById(`link ${id}`).empty())
          cy.add({
            group: 'edges',
            data: { id: `link ${id}`, link: id, source, target },
            classes: concluded ? 'concluded' : '',
          });
    });
    if (!settled.current && ready && nodes.size > 0) {
      settled.current = true;
      showAll(cy);
    }
    tellHidden();
  }, [nodes, links, ready]);

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
      });
    });
    const card = picked === null ? undefined : cy.getElementById(picked);
    if (card?.nonempty()) reveal(cy, card.position());
  }, [picked, nodes, links]);

  return { fit: () => instance.current && showAll(instance.current) };
}

/** The whole picture, never larger than it was drawn. */
function showAll(cy: Core): void {
  cy.resize();
  cy.fit(undefined, MARGIN);
  if (cy.zoom() > 1) {
    cy.zoom(1);
    cy.center();
  }
  // Half a pixel off, every letter is smeared.
  const { x, y } = cy.pan();
  cy.pan({ x: Math.round(x), y: Math.round(y) });
}

/** The smallest move that brings a card into sight; none when it is. */
function reveal(cy: Core, { x, y }: { x: number; y: number }): void {
  const { x1, y1, x2, y2 } = cy.extent();
  const inside = x >= x1 && x <= x2 && y >= y1 && y <= y2;
  if (!inside) cy.center(cy.nodes('.picked'));
}
