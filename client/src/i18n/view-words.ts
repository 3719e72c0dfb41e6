import type { cascade } from './zh/cascade.ts';
import type { compare } from './zh/compare.ts';
import type { dossier } from './zh/dossier.ts';
import type { exporting } from './zh/exporting.ts';
import type { figurePage } from './zh/figure.ts';
import type { landing } from './zh/landing.ts';
import type { leaderPage } from './zh/leader-page.ts';
import type { ledger } from './zh/ledger.ts';
import type { origin } from './zh/origin.ts';
import type { project } from './zh/project.ts';
import type { shortlist } from './zh/shortlist.ts';
import type { survey } from './zh/survey.ts';
import type { target } from './zh/target.ts';
import type { visit } from './zh/visit.ts';
import type { zonePage } from './zh/zone.ts';

/** The groups of words that are loaded with a view; types only, so that none of them reaches the first screen. */
export type ViewWords = {
  cascade: typeof cascade;
  compare: typeof compare;
  dossier: typeof dossier;
  exporting: typeof exporting;
  figurePage: typeof figurePage;
  landing: typeof landing;
  leaderPage: typeof leaderPage;
  ledger: typeof ledger;
  project: typeof project;
  origin: typeof origin;
  shortlist: typeof shortlist;
  survey: typeof survey;
  target: typeof target;
  visit: typeof visit;
  zonePage: typeof zonePage;
};
