import { parseArgs } from 'node:util';

const DEFAULTS = { nodes: '10000,100000' };

/** `npm run bench -- [names] [--nodes 10000,100000,1000000] [--processes] [--readme [FILE]]`. */
export function readArguments(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      nodes: { type: 'string', default: process.env.BENCH_NODES ?? DEFAULTS.nodes },
      processes: { type: 'boolean', default: process.env.BENCH_PROCESSES === '1' },
      readme: { type: 'boolean', default: false },
    },
  });
  const sizes = values.nodes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 1_000))
    throw new Error(`--nodes: numbers of at least 1,000 with commas between, not ${values.nodes}`);
  return { nodes: values.nodes, processes: values.processes, readme: values.readme, names: positionals };
}
