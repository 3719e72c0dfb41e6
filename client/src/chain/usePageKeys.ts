import { useEffect, useRef } from 'react';
import { type GapKind, KINDS } from '../graph/kinds.ts';

export type PageKeys = { next(): void; kind(kind: GapKind): void; list(): void; back(): void };

/** Keys of the chain view, left alone wherever the reader writes or a picker is open. */
export function usePageKeys(keys: PageKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (writes(event.target) || (event.key.length > 1 && event.key !== 'Escape')) return;
      // Escape closes what lies on the page first.
      if (event.key === 'Escape' && document.querySelector(OPEN_POPOVER)) return;
      const { next, kind, list, back } = latest.current;
      const kindOfKey = KINDS[(Number.parseInt(event.key, 10) + KINDS.length - 1) % KINDS.length];
      const act = { f: next, t: list, escape: back }[event.key.toLowerCase()] ?? (kindOfKey && (() => kind(kindOfKey)));
      if (!act) return;
      act();
      event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}

const OPEN_POPOVER = '.ant-popover:not(.ant-popover-hidden)';

const writes = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], .ant-select, .ant-picker') !== null;
