import type { Core } from 'cytoscape';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Box, Drawing } from './drawing.ts';
import { rememberedLook, rememberLook } from './remembered-look.ts';
import { clampViewport, fitZoom, reveal, type Size, SLACK, type Viewport, ZOOM, zoomAbout } from './viewport.ts';

const MOVE_MILLISECONDS = 160;

export type Look = {
  /** To be called whenever Cytoscape's viewport changed: keeps it in bounds and moves everything else along. */
  follow(): void;
  fit(): void;
  zoomBy(factor: number): void;
  zoom(): number;
  /** Brings a box into sight, out from under what covers a corner of the window. */
  reveal(box: Box, cover?: Box): void;
  centre(at: { x: number; y: number }): void;
  /** Looks where another picture of the same drawing looks. */
  look(at: Viewport): void;
};
type Watch = {
  zoom(zoom: number): void;
  moved?: ((at: Viewport) => void) | undefined;
  /** What the drawing depends on: under this the view is remembered. */
  name: string;
  /** Where it looks when it was looked at never before. */
  first: Viewport | null;
};

/** Panning and zooming; Cytoscape's viewport is the one truth, custom properties carry it to the layers in the DOM. */
export function useLook(
  root: RefObject<HTMLElement | null>,
  ground: RefObject<HTMLElement | null>,
  instance: RefObject<Core | null>,
  drawing: Drawing | null,
  window: Size,
  { zoom: onZoom, moved, name, first }: Watch,
): Look {
  const told = useRef(1);
  // A drawing tells of a viewport as soon as it is there, before it was put where it was left.
  const settled = useRef<string | null>(null);

  const now = useCallback((): Viewport => {
    const { x, y } = instance.current?.pan() ?? { x: 0, y: 0 };
    return { x, y, zoom: instance.current?.zoom() ?? 1 };
  }, [instance]);

  const go = useCallback(
    (to: Viewport, gently = false) => {
      const cy = instance.current;
      if (!cy || !drawing) return;
      const { x, y, zoom } = clampViewport(to, drawing, window);
      cy.stop();
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (gently && !still) cy.animate({ pan: { x, y }, zoom, duration: MOVE_MILLISECONDS });
      else cy.viewport({ zoom, pan: { x, y } });
    },
    [instance, drawing, window],
  );

  const follow = useCallback(() => {
    const cy = instance.current;
    if (!cy || !drawing) return;
    const at = now();
    const kept = clampViewport(at, drawing, window);
    if (!cy.animated() && (Math.abs(kept.x - at.x) >= 1 || Math.abs(kept.y - at.y) >= 1)) {
      cy.pan({ x: kept.x, y: kept.y });
      return;
    }
    const style = root.current?.style;
    style?.setProperty('--pan-x', String(at.x));
    style?.setProperty('--pan-y', String(at.y));
    style?.setProperty('--zoom', String(at.zoom));
    if (told.current !== at.zoom) {
      told.current = at.zoom;
      onZoom(at.zoom);
    }
    if (settled.current === name) rememberLook(name, at);
    moved?.(at);
  }, [instance, drawing, window, now, root, onZoom, moved, name]);

  useLayoutEffect(() => {
    if (!drawing || !first) return;
    const style = root.current?.style;
    style?.setProperty('--window-width', String(window.width));
    style?.setProperty('--window-height', String(window.height));
    settled.current = name;
    go(rememberedLook(name) ?? first);
    follow();
  }, [drawing, window, name, first, go, follow, root]);

  useEffect(() => {
    const element = ground.current;
    if (!element) return;
    const turn = (event: WheelEvent) => {
      if (!drawing) return;
      const at = now();
      const larger = drawing.width * at.zoom > window.width + SLACK || drawing.height * at.zoom > window.height + SLACK;
      if (!event.ctrlKey && !event.metaKey && !larger) return;
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) {
        const { left, top } = element.getBoundingClientRect();
        go(zoomAbout(at, at.zoom * Math.exp(-event.deltaY / 400), { x: event.clientX - left, y: event.clientY - top }));
      } else {
        const [x, y] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY];
        go({ ...at, x: at.x - x, y: at.y - y });
      }
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [ground, drawing, window, now, go]);

  const middle = { x: window.width / 2, y: window.height / 2 };
  return {
    follow,
    fit: () => drawing && go({ x: 0, y: 0, zoom: fitZoom(drawing, window) }, true),
    zoomBy: (factor) => go(zoomAbout(now(), now().zoom * factor, middle)),
    zoom: () => now().zoom,
    reveal: (box, cover) => {
      const to = reveal(now(), box, window, cover);
      if (to.x !== now().x || to.y !== now().y) go(to, true);
    },
    centre: ({ x, y }) => go({ ...now(), x: middle.x - x * now().zoom, y: middle.y - y * now().zoom }),
    look: (at) => {
      const { x, y, zoom } = now();
      if (Math.abs(at.x - x) >= 1 || Math.abs(at.y - y) >= 1 || at.zoom !== zoom) go(at);
    },
  };
}

export const ZOOM_STEP = ZOOM.step;
