import type { landing as zh } from '../zh/landing.ts';

export const landing: typeof zh = {
  title: 'Landing',
};
