import { type PointerEvent, useEffect, useRef } from 'react';
import type { Look } from './look.ts';
import type { Places } from './places.ts';
import type { Size, View } from './view.ts';

const WIDTH = 150;
type Props = { places: Places; look: Look; view: View; size: Size; go(view: View): void };

/** Where on the map one is: its parts, and what is in sight. A click goes there. */
export function AtlasMinimap({ places, look: { palette }, view, size, go }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = places.world;
  const factor = WIDTH / width;
  const tall = Math.round(height * factor);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    element.width = WIDTH * devicePixelRatio;
    element.height = tall * devicePixelRatio;
    context.setTransform(devicePixelRatio * factor, 0, 0, devicePixelRatio * factor, 0, 0);
    context.fillStyle = palette.map;
    context.fillRect(0, 0, width, height);
    const draw = (group: number, depth: number) => {
      const box = places.box(group);
      context.fillStyle = depth === 0 ? palette.surface : palette.track;
      context.fillRect(box.x, box.y, box.width, box.height);
      context.strokeStyle = palette.strong;
      context.lineWidth = 1 / factor;
      context.strokeRect(box.x, box.y, box.width, box.height);
      if (depth < 1) for (const narrower of places.narrower(group)) draw(narrower, depth + 1);
    };
    for (const part of places.narrower(null)) draw(part, 0);
    context.strokeStyle = palette.ink;
    context.lineWidth = 1.5 / factor;
    // However little is in sight, it can be seen here.
    const [wide, high] = [size.width, size.height].map((length) => Math.max(length / view.scale, 7 / factor)) as [
      number,
      number,
    ];
    context.strokeRect(view.x - wide / 2, view.y - high / 2, wide, high);
  }, [places, palette, view, size, factor, tall, width, height]);
  const jump = (event: PointerEvent<HTMLCanvasElement>) => {
    const bounds = event.currentTarget.getBoundingClientRect();
    go({ ...view, x: (event.clientX - bounds.left) / factor, y: (event.clientY - bounds.top) / factor });
  };
  return <canvas ref={canvas} className="atlas-minimap" style={{ width: WIDTH, height: tall }} onPointerDown={jump} />;
}
