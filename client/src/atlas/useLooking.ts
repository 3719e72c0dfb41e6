import { useCallback, useMemo } from 'react';
import type { AtlasSearch } from './atlas-search.ts';
import type { Change } from './useAtlasSearch.ts';
import type { Looking } from './view.ts';

/** So near to the whole that it is the whole: the address is left without it. */
const WHOLE = 1.01;
const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

/** Where the address looks, and how it is told that the reader looks elsewhere. */
export function useLooking({ x, y, z }: AtlasSearch, change: Change) {
  const looking = useMemo<Looking | null>(
    () => (x !== undefined && y !== undefined && z !== undefined ? { x, y, z } : null),
    [x, y, z],
  );
  const onLooking = useCallback(
    (at: Looking) =>
      change(
        at.z < WHOLE
          ? { x: undefined, y: undefined, z: undefined }
          : { x: rounded(at.x, 2), y: rounded(at.y, 2), z: rounded(at.z, 3) },
        true,
      ),
    [change],
  );
  return { looking, onLooking };
}
