import type { Atlas } from './atlas.ts';
import type { Dated } from './dated.ts';
import { KINDS } from './thing.ts';

/**
 * The map as it travels: the length of a head, the head in JSON, then columns, each beginning at a multiple of 8 bytes.
 * Places of single things are not sent: a thing stands in the grid of its group, in the cell of its number.
 */
type Column = Uint8Array | Uint32Array | Int32Array | Float32Array;

const aligned = (length: number): number => Math.ceil(length / 8) * 8;

/** Filled by hand: `from` asks an iterator for each of a hundred thousand. */
function kindsOf(things: Atlas['things']): Uint8Array {
  const kinds = new Uint8Array(things.length);
  for (let at = 0; at < things.length; at += 1) kinds[at] = KINDS.indexOf(things[at]?.kind ?? 'PRODUCT');
  return kinds;
}

export function columnsOf({ stamp, things, groups }: Atlas, dated: Dated): Buffer {
  const columns: Record<string, Column> = {
    kind: kindsOf(things),
    shade: dated.shades,
    parent: Int32Array.from(groups, ({ parent }) => parent),
    depth: Uint8Array.from(groups, ({ depth }) => depth),
    first: Uint32Array.from(groups, ({ first }) => first),
    own: Uint32Array.from(groups, ({ own }) => own),
    count: Uint32Array.from(groups, ({ count }) => count),
    x: Float32Array.from(groups, ({ box }) => box.x),
    y: Float32Array.from(groups, ({ box }) => box.y),
    width: Float32Array.from(groups, ({ box }) => box.width),
    height: Float32Array.from(groups, ({ box }) => box.height),
    header: Float32Array.from(groups, ({ header }) => header),
    gridX: Float32Array.from(groups, ({ grid }) => grid.x),
    gridY: Float32Array.from(groups, ({ grid }) => grid.y),
    cell: Float32Array.from(groups, ({ grid }) => grid.cell),
    columns: Uint32Array.from(groups, ({ grid }) => grid.columns),
  };
  const head = {
    stamp,
    day: dated.day,
    things: dated.things,
    links: dated.links,
    flows: {
      from: dated.flows.map(({ from }) => from),
      to: dated.flows.map(({ to }) => to),
      count: dated.flows.map(({ count }) => count),
    },
    ids: groups.map(({ group }) => group.id),
    groups: groups.map(({ group: { named } }) => (typeof named === 'string' ? named : [named.name, named.nameEn])),
    columns: Object.entries(columns).map(([name, column]) => ({
      name,
      type: column.constructor.name,
      length: column.length,
    })),
  };
  const text = Buffer.from(JSON.stringify(head));
  const parts: Buffer[] = [Buffer.alloc(8), text, Buffer.alloc(aligned(text.length) - text.length)];
  parts[0]?.writeUInt32LE(text.length);
  for (const column of Object.values(columns)) {
    parts.push(Buffer.from(column.buffer, column.byteOffset, column.byteLength));
    parts.push(Buffer.alloc(aligned(column.byteLength) - column.byteLength));
  }
  return Buffer.concat(parts);
}
