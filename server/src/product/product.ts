import type { Standing } from '../gen/schema.ts';

export type ProductRow = {
  key: string;
  name: string;
  nameEn: string | null;
  aliases: readonly string[];
  standing: Standing;
  source: string;
};

/** That an enterprise makes a product; `key`: `productions/<enterprise>/<product>`, also that of its evidence. */
export type ProductionRow = {
  key: string;
  enterprise: string;
  product: string;
  /** Per cent of the enterprise's turnover. */
  share: number | null;
  standing: Standing;
};
