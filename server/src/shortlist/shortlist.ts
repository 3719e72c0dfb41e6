/** A shortlist as it is kept. */
export type ShortlistRow = {
  key: string;
  name: string;
  /** Chain key. */
  chain: string;
  /** Segment key. */
  segment: string;
  /** Area id. */
  area: string;
  ownerUnit: string | null;
  revision: number;
  /** ISO 8601, as `changedAt`. */
  createdAt: string;
  changedAt: string;
  changedBy: string | null;
  view: string;
};

/** An enterprise on a shortlist. */
export type EntryRow = {
  /** Shortlist key. */
  owner: string;
  /** Enterprise key. */
  enterprise: string;
  ownerUnit: string | null;
  nextStep: string | null;
  /** `yyyy-mm-dd` */
  dueDate: string | null;
  notes: string | null;
  /** ISO 8601. */
  addedAt: string;
};
