import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { thingUnder } from './pick-at.ts';
import type { Places, Point } from './places.ts';
import type { Board } from './useDrawing.ts';
import { type View, zoomedAt } from './view.ts';

/** Pixels that still count as a click. */
const CLICK = 4;
const WHEEL = 1.0018;

/** The map under a mouse or finger: dragged, zoomed where the pointer is, clicked, hovered. */
export function usePointer(
  canvas: RefObject<HTMLCanvasElement | null>,
  { drawing, size, go }: Board,
  places: Places,
  pickAt: (point: Point) => void,
) {
  const drag = useRef<{ at: Point; view: View; moved: boolean } | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);

  const pointOf = (event: { clientX: number; clientY: number }): Point => {
    const bounds = canvas.current?.getBoundingClientRect();
    return { x: event.clientX - (bounds?.left ?? 0), y: event.clientY - (bounds?.top ?? 0) };
  };
  const zoomAt = (event: { clientX: number; clientY: number }, factor: number) => {
    const at = drawing.current?.view;
    if (at && size) go(zoomedAt(at, size, pointOf(event), factor));
  };

  // React listens to the wheel passively: then the page would scroll, too.
  const wheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    zoomAt(event, WHEEL ** -event.deltaY);
  });
  useEffect(() => {
    const element = canvas.current;
    const turned = (event: WheelEvent) => wheel(event);
    element?.addEventListener('wheel', turned, { passive: false });
    return () => element?.removeEventListener('wheel', turned);
  }, [canvas]);

  const handlers = {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || !drawing.current) return;
      drag.current = { at: pointOf(event), view: drawing.current.view, moved: false };
      canvas.current?.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      const point = pointOf(event);
      const from = drag.current;
      if (!from) {
        const at = drawing.current?.view;
        if (at && size) setHovered(thingUnder(places, at, size, point));
        return;
      }
      const [dx, dy] = [point.x - from.at.x, point.y - from.at.y];
      from.moved ||= Math.hypot(dx, dy) > CLICK;
      const { x, y, scale } = from.view;
      if (from.moved) go({ x: x - dx / scale, y: y - dy / scale, scale });
    },
    onPointerUp(event: PointerEvent) {
      const from = drag.current;
      drag.current = null;
      if (from && !from.moved) pickAt(pointOf(event));
    },
    onPointerCancel() {
      drag.current = null;
    },
    onPointerLeave: () => setHovered(null),
    onDoubleClick: (event: MouseEvent) => zoomAt(event, 2),
  };
  return { hovered, handlers };
}
