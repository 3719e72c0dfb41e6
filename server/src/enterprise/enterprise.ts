import type { EnterpriseKind } from '../gen/schema.ts';

export type EnterpriseRow = {
  key: string;
  name: string;
  nameEn: string | null;
  kind: EnterpriseKind;
  code: string | null;
  aliases: string[];
  unnamed: boolean;
  countLow: number;
  /** Area id. */
  place: string | null;
  /** Industry key. */
  industry: string | null;
};
