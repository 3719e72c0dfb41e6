import type { cascade as zh } from '../zh/cascade.ts';

export const cascade: typeof zh = {
  title: 'Failure',
};
