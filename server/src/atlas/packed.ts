import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Day } from '../model/date.ts';
import { Recent } from '../model/recent.ts';
import type { Atlas } from './atlas.ts';
import { columnsOf } from './columns.ts';
import { atDate } from './dated.ts';

const zipped = promisify(gzip);

/** Maps at dates that are kept as they travel. */
const KEPT = 6;

/** A map at a date as it travels: columns as in `columns.ts`, zipped. */
export type Pack = (atlas: Atlas, day: Day) => Promise<Buffer>;

export function packer(): Pack {
  const kept = new Recent<Buffer>(KEPT);
  return (atlas, day) =>
    kept.of(`${atlas.stamp}/${day}`, async () => zipped(columnsOf(atlas, await atDate(atlas, day))));
}
