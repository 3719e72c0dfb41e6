import type { exporting as zh } from '../zh/exporting.ts';

export const exporting: typeof zh = {
  title: 'Export',
};
