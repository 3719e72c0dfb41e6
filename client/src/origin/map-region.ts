/** A region as a map shows it, whether as a tile or with boundaries. */
export type MapRegion = {
  id: string;
  /** On the map, in full, and with all that the picture says, for ears. */
  label: string;
  title: string;
  spoken: string;
  figure: string;
  tile: { row: number; column: number } | null;
  /** Step of ink, 0-4; `unstated`: something is there, but not the figure. */
  step: number;
  unstated: boolean;
  /** Ringed: one looks for investors there, or in a part of it. */
  ring: 'whole' | 'part' | null;
  /** Home lies in it. */
  home: boolean;
  /** Outside what is highlighted or asked for. */
  faded: boolean;
  zones: readonly { id: string; label: string; parks: number }[];
};
