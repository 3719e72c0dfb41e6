import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { ZOOM_STEP } from '../ui/ZoomButtons.tsx';
import './explore-canvas.css';
import { type Shown, type Told, useExplored } from './useExplored.ts';
import { walkNear } from './walk-near.ts';

export type ExploreCanvasHandle = { fit(): void; zoom(factor: number): void };
type Props = Shown &
  Told & {
    /** What the picture is, for ears. */
    region: string;
    /** Enter: on to what can be done with the picked one. */
    onEnter(): void;
    ref?: Ref<ExploreCanvasHandle>;
  };

/** An exploration as a picture. Hidden from screen readers, which have the list; arrow keys walk from card to card. */
export function ExploreCanvas({
  nodes,
  links,
  grid,
  picked,
  marked,
  theme,
  ready,
  looking,
  region,
  ref,
  ...told
}: Props) {
  const container = useRef<HTMLDivElement>(null);
  const [ears, setEars] = useState('');
  const canvas = useExplored(container, { nodes, links, grid, picked, marked, theme, ready, looking }, told);
  useImperativeHandle(ref, () => ({ fit: canvas.fit, zoom: canvas.zoom }));
  useEffect(() => setEars((picked && nodes.get(picked)?.name) || ''), [picked, nodes]);
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      const from = picked ?? nodes.keys().next().value;
      const to = from && (picked ? walkNear(nodes, links, from, event.key) : from);
      if (to) told.onPick(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      told.onEnter();
    } else if (event.key === 'Home') canvas.fit();
    else if (event.key === '+' || event.key === '=') canvas.zoom(ZOOM_STEP);
    else if (event.key === '-') canvas.zoom(1 / ZOOM_STEP);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with the arrow keys
    <div className="explorecanvas" role="application" aria-label={region} tabIndex={0} onKeyDown={press}>
      <div ref={container} className="explorecanvas-ground" aria-hidden="true" />
      <p className="for-ears" aria-live="polite">
        {ears}
      </p>
    </div>
  );
}
