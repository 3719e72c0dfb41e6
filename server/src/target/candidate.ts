import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import type { Bound, Standing } from '../gen/schema.ts';
import { type Day, parseDay } from '../model/date.ts';
import type { ProductMatch } from '../product/segment-matches.ts';

/** Indicators of enterprises that factors and gates read; a package gives them under these keys. */
export const INDICATORS = {
  turnover: 'turnover',
  investmentPerMu: 'investment-per-mu',
  taxPerMu: 'tax-per-mu',
  energy: 'energy-per-output',
} as const;

/** `source` = source key everywhere; `key` = that of the row, from which its assertion's key follows. */
export type Figure = {
  key: string;
  indicator: string;
  value: number;
  unit: string;
  bound: Bound;
  period: string;
  known: Day;
  source: string;
};

export type BackedProject = {
  key: string;
  project: string;
  name: string;
  nameEn: string | null;
  place: string | null;
  known: Day;
  investmentWan: number | null;
  investmentBound: Bound | null;
  landMu: number | null;
  taxWan: number | null;
  stopped: boolean;
  source: string;
};

/** What makes an enterprise a maker of a segment: a product of its own; the shares of a data set are of its turnover. */
export type ProductGround = { match: ProductMatch; statement: string; share: number | null; source: string };

/** What makes it one: a source that says so. */
export type ActivityGround = { activity: string; share: number | null; source: string; standing: Standing };

/**
 * How an enterprise makes a segment: what sources say first, then products, the surest rule first. The share is that of
 * the newest statement that gives one, else that of the surest product of known share; `statement`: of the assertion.
 */
export type Making = {
  activities: readonly ActivityGround[];
  products: readonly ProductGround[];
  share: { value: number; statement: string; source: string } | null;
};

/** An enterprise outside home that makes something, with all that its factors and gates rest on. */
export type Candidate = {
  enterprise: EnterpriseRow;
  /** Source of the enterprise's row: it says the code and the place. */
  source: string;
  /** Area id of its seat, else of its works; null when neither is known. */
  place: string | null;
  /** By segment key. */
  makes: ReadonlyMap<string, Making>;
  turnover: Figure | null;
  figures: readonly Figure[];
  lists: readonly { key: string; name: string; nameEn: string | null; source: string }[];
  /** Single statements on whether it is listed. */
  said: readonly { key: string; value: string; known: Day; source: string }[];
  projects: readonly BackedProject[];
};

/** The figure for the latest period; of several for one period the one told last, then by key. */
export function newestFigure(figures: readonly Figure[], indicator: string): Figure | null {
  const order = ({ period, known }: Figure) => [parseDay(period) ?? known, known] as const;
  return figures
    .filter((figure) => figure.indicator === indicator)
    .reduce<Figure | null>((best, figure) => {
      if (!best) return figure;
      const [a, b] = [order(figure), order(best)];
      return (a[0] - b[0] || a[1] - b[1] || (figure.key > best.key ? 1 : -1)) > 0 ? figure : best;
    }, null);
}
