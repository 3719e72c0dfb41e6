import type { target as zh } from '../zh/target.ts';

export const target: typeof zh = {
  title: 'Targets',
};
