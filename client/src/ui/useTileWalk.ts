import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { type Tile, tileMove } from './tile-move.ts';

const tileAt = (target: EventTarget) => (target as Element).getAttribute('data-tile');

/**
 * One tab stop for many tiles, walked by arrow keys. Tiles carry `data-tile` and are focusable; `reachable` is the one
 * that Tab leads to.
 */
export function useTileWalk(tiles: readonly Tile[], picked: string | undefined) {
  const [walked, setWalked] = useState<string | null>(null);
  const reachable = [walked, picked].find((key) => tiles.some((tile) => tile.key === key)) ?? tiles[0]?.key;
  return {
    reachable,
    walk: {
      onFocus: ({ target }: FocusEvent) => setWalked(tileAt(target)),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (picked !== undefined && !currentTarget.contains(relatedTarget)) setWalked(null);
      },
      onKeyDown: (event: KeyboardEvent) => {
        const from = tileAt(event.target);
        if (event.altKey || event.metaKey || from === null) return;
        const next = tileMove(tiles, from, event.key, event.ctrlKey);
        if (next === undefined) return;
        event.preventDefault();
        event.currentTarget.querySelector<HTMLElement | SVGElement>(`[data-tile="${CSS.escape(next)}"]`)?.focus();
      },
    },
  };
}
