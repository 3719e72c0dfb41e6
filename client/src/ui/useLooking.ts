import { useMemo } from 'react';
import { AT_ALL, type Looking, type LookingSearch } from './looking.ts';

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

/** Where the address looks, and how it is told that the reader looks elsewhere; null: at the whole picture. */
export function useLooking({ x, y, z }: LookingSearch, change: (to: LookingSearch) => void) {
  const looking = useMemo<Looking | null>(
    () => (x !== undefined && y !== undefined && z !== undefined ? { x, y, z } : null),
    [x, y, z],
  );
  const onLooking = (at: Looking | null) => {
    const to = at === null ? AT_ALL : { x: rounded(at.x, 2), y: rounded(at.y, 2), z: rounded(at.z, 4) };
    if (to.x !== x || to.y !== y || to.z !== z) change(to);
  };
  return { looking, onLooking };
}
