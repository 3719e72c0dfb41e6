import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Fast, and small enough: what it holds goes again with the next import. */
const LEVEL = 3;

/** What a run keeps, as the database holds it. */
export const packed = (value: unknown): string =>
  deflateRawSync(JSON.stringify(value), { level: LEVEL }).toString('base64');

export const unpacked = (text: unknown): unknown =>
  JSON.parse(inflateRawSync(Buffer.from(String(text), 'base64')).toString());
