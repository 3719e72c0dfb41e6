import type { dossier as zh } from '../zh/dossier.ts';

export const dossier: typeof zh = {
  title: 'Dossier',
};
