import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ChainMapData } from '../../client/src/graph/chain-map.ts';
import { drawnChain } from './drawn-chain.ts';

type Row = {
  key: string;
  chain: string;
  segment: string;
  side: string;
  group: string;
  input: string;
  buyer: string;
  essential: string;
  returning: string;
};
const table = (name: string): Row[] =>
  parse(readFileSync(new URL(`../../seed/tables/${name}.csv`, import.meta.url)), { columns: true, bom: true });

/** The chains of the seed, as far as the picture needs them. */
export function seedChains(): { chain: string; map: ChainMapData }[] {
  const members = table('chain_segments');
  const inputs = table('inputs');
  return table('chains').map(({ key: chain }) => {
    const own = members.filter((row) => row.chain === chain);
    const keys = new Set(own.map((row) => row.segment));
    const map = drawnChain(
      own.map((row) => ({
        name: row.segment,
        ...(row.side === 'true' && { side: row.group }),
      })),
      inputs
        .filter((row) => keys.has(row.input) && keys.has(row.buyer))
        .map((row) => ({
          from: row.input,
          to: row.buyer,
          essential: row.essential === 'true',
          returning: row.returning === 'true',
        })),
    );
    return { chain, map };
  });
}
