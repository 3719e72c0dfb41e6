import cytoscape, { type Core } from 'cytoscape';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { isApart, type Looking, SETTLED_MS } from '../ui/looking.ts';
import type { ExploredKind } from './explored-signs.ts';
import { exploredStyle } from './explored-style.ts';
import { lookingOf, panOf, wholeOf, ZOOM } from './explored-view.ts';
import { palettes, type Theme } from './palette.ts';

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
  const { nodes, links, card, picked, theme, ready, looking } = shown;
  const instance = useRef<Core | null>(null);
  const settled = useRef(false);
  const arrived = useRef('');
  /** Where the picture is looked at; null: at the whole. */
  const rest = useRef<Looking | null>(null);
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Which card was in front when the picture last stood; undefined before that. */
  const inFront = useRef<string | null>(undefined);
  const onPick = useEffectEvent(told.onPick);
  const onMove = useEffectEvent((id: string, x: number, y: number) => {
    const stood = nodes.get(id);
    if (!told.onMove(id, x, y) && stood) instance.current?.getElementById(id).position({ x: stood.x, y: stood.y });
  });
  const room = () => ({ width: container.current?.clientWidth ?? 0, height: container.current?.clientHeight ?? 0 });
  const whole = () => wholeOf([...nodes.values()], card, room());
  const now = (cy: Core) => lookingOf(cy.pan(), cy.zoom(), room());
  const look = (cy: Core, to: Looking) => {
    if (isApart(to, now(cy), to.z)) cy.viewport({ zoom: to.z, pan: panOf(to, room()) });
  };
  const followAddress = useEffectEvent((cy: Core) => look(cy, looking ?? whole()));
  const keepMiddle = useEffectEvent((cy: Core) => look(cy, rest.current ?? whole()));
  const tellLooking = useEffectEvent(() => {
    const at = rest.current;
    if (settled.current && !(at && looking && !isApart(at, looking, at.z))) told.onLooking(at);
  });
  const settle = useEffectEvent(() => {
    const cy = instance.current;
    if (!cy || !settled.current) return;
    rest.current = isApart(now(cy), whole(), cy.zoom()) ? now(cy) : null;
    clearTimeout(settling.current);
    settling.current = setTimeout(() => tellLooking(), SETTLED_MS);
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
    cy.on('dragfree', 'node', (event) => {
      const { x, y } = event.target.position();
      onMove(event.target.id(), Math.round(x), Math.round(y));
    });
    cy.on('viewport', () => settle());
    cy.on('resize', () => settled.current && keepMiddle(cy));
    cy.on('viewport resize', () => tellHidden());
    instance.current = cy;
    settled.current = false;
    inFront.current = undefined;
    return () => {
      clearTimeout(settling.current);
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
      cy.resize();
      settled.current = true;
      followAddress(cy);
    }
    settle();
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
    // Where the address looks, it looks though the card in front be elsewhere.
    const isNew = inFront.current !== picked && !(looking && inFront.current === undefined);
    if (card?.nonempty() && isNew) reveal(cy, card.position());
    inFront.current = settled.current ? picked : undefined;
  }, [picked, nodes, links]);

  // The address has changed by itself: back, forward, a link.
  const follow = useEffectEvent(() => {
    const cy = instance.current;
    if (!cy) return;
    if (looking || ready) followAddress(cy);
    else settled.current = false;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the numbers, not the object
  useEffect(() => follow(), [looking?.x, looking?.y, looking?.z]);

  return { fit: () => instance.current && look(instance.current, whole()) };
}

/** The smallest move that brings a card into sight; none when it is. */
function reveal(cy: Core, { x, y }: { x: number; y: number }): void {
  const { x1, y1, x2, y2 } = cy.extent();
  const inside = x >= x1 && x <= x2 && y >= y1 && y <= y2;
  if (!inside) cy.center(cy.nodes('.picked'));
}
