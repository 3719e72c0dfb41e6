import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { defaultArea, useFrame } from './useFrame.ts';
import { useShown } from './view-link.ts';

/** The area of the view: the one of the address, else the first city of the data (known once the frame is there). */
export function useArea(asked: string | undefined): string | undefined {
  const { data } = useFrame();
  return asked ?? defaultArea(data);
}

/** Tells the copied link what the view shows. */
export function useTellShown(area: string | undefined, asOf: string | undefined): void {
  const show = useShown((shown) => shown.show);
  useEffect(() => {
    if (area && asOf) show(area, asOf);
  }, [area, asOf, show]);
}

/** Area and date as the address has them, for links that keep them. */
export function useScopeOfAddress(): { area?: string; asOf?: string } {
  const { area, asOf } = useSearch({ strict: false });
  return { ...(area && { area }), ...(asOf && { asOf }) };
}
