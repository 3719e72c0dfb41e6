import type { leaderPage as zh } from '../zh/leader-page.ts';

export const leaderPage: typeof zh = {
  title: 'Leaders',
};
