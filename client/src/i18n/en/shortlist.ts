import type { shortlist as zh } from '../zh/shortlist.ts';

export const shortlist: typeof zh = {
  title: 'Shortlists',
};
