import { useEffect, useRef } from 'react';
import { type GapKind, KINDS } from '../graph/kinds.ts';

export type PageKeys = { next(): void; kind(kind: GapKind): void; list(): void; back(): void };

/** Keys of the chain view, left alone wherever the reader writes or a picker is open. */
export function usePageKeys(keys: PageKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
      const { next, kind, list, back } = latest.current;
      const digit = '1234567890'.indexOf(event.key);
      if (event.key === 'f' || event.key === 'F') next();
      else if (event.key === 't' || event.key === 'T') list();
      else if (event.key === 'Escape') back();
      else if (digit >= 0 && event.key.length === 1) kind(KINDS[digit] ?? KINDS[0]);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}

const writes = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], .ant-select, .ant-picker') !== null;
