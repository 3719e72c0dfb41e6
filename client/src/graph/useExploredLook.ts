import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { isApart, type Looking, SETTLED_MS } from '../ui/looking.ts';
import { lookingOf, panOf, wholeOf, ZOOM } from './explored-view.ts';
import type { Shown } from './useExplored.ts';

/** Where the picture is looked at: first where the address says, then where the reader goes, of which the address is told. */
export function useExploredLook(
  container: RefObject<HTMLElement | null>,
  instance: RefObject<Core | null>,
  { nodes, grid, ready, looking }: Pick<Shown, 'nodes' | 'grid' | 'ready' | 'looking'>,
  onLooking: (looking: Looking | null) => void,
) {
  const settled = useRef(false);
  /** Null: all is in sight. */
  const rest = useRef<Looking | null>(null);
  const telling = useRef<ReturnType<typeof setTimeout>>(undefined);

  const room = () => ({ width: container.current?.clientWidth ?? 0, height: container.current?.clientHeight ?? 0 });
  const whole = () => wholeOf([...nodes.values()], grid.card, room());
  const now = (cy: Core) => lookingOf(cy.pan(), cy.zoom(), room());
  const look = (cy: Core, to: Looking) => {
    if (isApart(to, now(cy), to.z)) cy.viewport({ zoom: to.z, pan: panOf(to, room()) });
  };

  const tell = useEffectEvent(() => {
    const at = rest.current;
    if (at && looking && !isApart(at, looking, at.z)) return;
    onLooking(at);
  });
  const settle = useEffectEvent((cy: Core) => {
    if (!settled.current) return;
    rest.current = isApart(now(cy), whole(), cy.zoom()) ? now(cy) : null;
    clearTimeout(telling.current);
    telling.current = setTimeout(() => tell(), SETTLED_MS);
  });
  const keepMiddle = useEffectEvent((cy: Core) => settled.current && look(cy, rest.current ?? whole()));

  useLayoutEffect(() => {
    const cy = instance.current;
    settled.current = false;
    cy?.on('viewport', () => settle(cy));
    cy?.on('resize', () => keepMiddle(cy));
    return () => clearTimeout(telling.current);
  }, [instance]);

  const arrive = useEffectEvent((cy: Core) => {
    if (!settled.current && ready && nodes.size > 0) {
      cy.resize();
      settled.current = true;
      look(cy, looking ?? whole());
    }
    settle(cy);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was the whole is it no longer when cards come
  useLayoutEffect(() => {
    if (instance.current) arrive(instance.current);
  }, [instance, nodes, ready]);

  // The address has changed by itself: back, forward, a link.
  const follow = useEffectEvent((cy: Core) => {
    if (looking || ready) look(cy, looking ?? whole());
    else settled.current = false;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the numbers, not the object
  useEffect(() => {
    if (instance.current) follow(instance.current);
  }, [instance, looking?.x, looking?.y, looking?.z]);

  return {
    isSettled: () => settled.current,
    fit: () => instance.current && look(instance.current, whole()),
    zoom(factor: number) {
      const cy = instance.current;
      if (cy) look(cy, { ...now(cy), z: Math.min(ZOOM.most, Math.max(ZOOM.least, cy.zoom() * factor)) });
    },
  };
}
