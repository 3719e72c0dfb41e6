import type { SheetWords } from '../exporting/words.ts';
import type { Sheet } from '../exporting/workbook.ts';
import { gapSheet } from './sheets/gaps.ts';
import { projectSheet } from './sheets/projects.ts';
import { sourceSheet } from './sheets/sources.ts';
import { stateSheet } from './sheets/state.ts';
import { summarySheet } from './sheets/summary.ts';
import { targetSheet } from './sheets/targets.ts';
import type { Dossier } from './useDossier.ts';

/** The dossier (招商图谱) as sheets, in the order in which a meeting goes through it; page and workbook both show them. */
export const dossierSheets = (dossier: Dossier, words: SheetWords): Sheet[] => [
  summarySheet(dossier, words),
  stateSheet(dossier, words),
  gapSheet(dossier, true, words),
  gapSheet(dossier, false, words),
  targetSheet(dossier, words),
  projectSheet(dossier, words),
  sourceSheet(dossier.sources, dossier.map.asOf, words),
];
