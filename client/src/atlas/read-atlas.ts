import type { ViewWords } from '../i18n/view-words.ts';

export const ATLAS_KINDS = [
  'CHAIN',
  'SEGMENT',
  'ENTERPRISE',
  'PROJECT',
  'ZONE',
  'REGION',
  'INDUSTRY',
  'PRODUCT',
  'LIST',
  'MECHANISM',
] as const;
export type AtlasKind = (typeof ATLAS_KINDS)[number];

/** A group is named by a word of the page, or by the thing that it stands for. */
export type GroupName = keyof ViewWords['atlas']['groups'] | readonly [name: string, nameEn: string | null];

/**
 * The map of the whole graph in columns, as the server's `columns.ts` writes them. Things have no places of their own:
 * one stands in the grid of its group, row by row.
 */
export type Atlas = {
  stamp: string;
  /** The date as yyyymmdd. */
  day: number;
  /** Things and relationships known by the date. */
  things: number;
  links: number;
  flows: { from: readonly number[]; to: readonly number[]; count: readonly number[] };
  /** Ids and names of groups. */
  ids: readonly string[];
  groups: readonly GroupName[];
  /** By thing: number of its kind; 0 where it is not known yet, else 1 (no relationship) to 5 (very many). */
  kind: Uint8Array;
  shade: Uint8Array;
  /** By group. */
  parent: Int32Array;
  depth: Uint8Array;
  first: Uint32Array;
  own: Uint32Array;
  count: Uint32Array;
  x: Float32Array;
  y: Float32Array;
  width: Float32Array;
  height: Float32Array;
  header: Float32Array;
  gridX: Float32Array;
  gridY: Float32Array;
  cell: Float32Array;
  columns: Uint32Array;
};

const TYPES = { Uint8Array, Uint32Array, Int32Array, Float32Array } as const;
type Head = Pick<Atlas, 'stamp' | 'day' | 'things' | 'links' | 'flows' | 'ids' | 'groups'> & {
  columns: readonly { name: string; type: keyof typeof TYPES; length: number }[];
};

const aligned = (length: number): number => Math.ceil(length / 8) * 8;

export function readAtlas(bytes: ArrayBuffer): Atlas {
  const length = new DataView(bytes).getUint32(0, true);
  const { columns, ...head } = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 8, length))) as Head;
  let at = 8 + aligned(length);
  const read = columns.map(({ name, type, length: cells }) => {
    const column = new TYPES[type](bytes, at, cells);
    at += aligned(column.byteLength);
    return [name, column] as const;
  });
  return { ...head, ...Object.fromEntries(read) } as Atlas;
}
