import type { Icon } from './icons.ts';
import { SIGN_ICONS } from './icons.ts';

export const EXPLORED_KINDS = [
  'CHAIN',
  'SEGMENT',
  'PRODUCT',
  'ENTERPRISE',
  'PROJECT',
  'ZONE',
  'REGION',
  'INDUSTRY',
  'LIST',
  'MECHANISM',
] as const;
export type ExploredKind = (typeof EXPLORED_KINDS)[number];

/** A kind is told by the shape of its card and by an icon, never by colour. A new kind is a line here. */
export const EXPLORED_SIGNS: Readonly<Record<ExploredKind, { shape: string; icon: Icon }>> = {
  CHAIN: {
    shape: 'hexagon',
    icon: { path: 'M6.5 9.5 9.5 6.5M7 4.6l1.2-1.2a3 3 0 0 1 4.3 4.3L11.3 9M9 11.4l-1.2 1.2a3 3 0 0 1-4.3-4.3L4.7 7' },
  },
  SEGMENT: { shape: 'rectangle', icon: { path: 'M8 2.6 13 5.3v5.4L8 13.4 3 10.7V5.3zM3 5.3l5 2.7 5-2.7M8 8v5.4' } },
  PRODUCT: { shape: 'round-tag', icon: { path: 'M8.6 2.6h4.8v4.8l-6 6-4.8-4.8zM10.9 5.1h.01' } },
  ENTERPRISE: { shape: 'round-rectangle', icon: SIGN_ICONS.suppliers },
  PROJECT: { shape: 'cut-rectangle', icon: SIGN_ICONS.project },
  ZONE: {
    shape: 'barrel',
    icon: {
      path: 'M8 13.6s4.4-4.2 4.4-7.2a4.4 4.4 0 0 0-8.8 0c0 3 4.4 7.2 4.4 7.2zM8 8a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 8 8z',
    },
  },
  REGION: {
    shape: 'bottom-round-rectangle',
    icon: { path: 'M2.6 4.2 6 2.8l4 1.6 3.4-1.4v8.8L10 13.2l-4-1.6-3.4 1.4zM6 2.8v8.8M10 4.4v8.8' },
  },
  LIST: { shape: 'tag', icon: { path: 'M3 4h.01M6 4h7M3 8h.01M6 8h7M3 12h.01M6 12h7' } },
  MECHANISM: {
    shape: 'ellipse',
    icon: {
      path: 'M8 10.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM8 2.6v3M8 10.4v3M2.6 8h3M10.4 8h3M4.2 4.2l2.1 2.1M9.7 9.7l2.1 2.1M4.2 11.8l2.1-2.1M9.7 6.3l2.1-2.1',
    },
  },
  INDUSTRY: { shape: 'octagon', icon: { path: 'M3 3h4v4H3zM9 3h4v4H9zM3 9h4v4H3zM9 9h4v4H9z' } },
};
