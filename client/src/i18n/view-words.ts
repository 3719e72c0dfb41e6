import type { cascade } from './zh/cascade.ts';
import type { cluster } from './zh/cluster.ts';
import type { dossier } from './zh/dossier.ts';
import type { exporting } from './zh/exporting.ts';
import type { landing } from './zh/landing.ts';
import type { leaderPage } from './zh/leader-page.ts';
import type { matrix } from './zh/matrix.ts';
import type { shortlist } from './zh/shortlist.ts';
import type { target } from './zh/target.ts';
import type { visit } from './zh/visit.ts';

/** The groups of words that are loaded with a view; types only, so that none of them reaches the first screen. */
export type ViewWords = {
  cascade: typeof cascade;
  cluster: typeof cluster;
  dossier: typeof dossier;
  exporting: typeof exporting;
  landing: typeof landing;
  leaderPage: typeof leaderPage;
  matrix: typeof matrix;
  shortlist: typeof shortlist;
  target: typeof target;
  visit: typeof visit;
};
