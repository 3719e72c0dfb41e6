import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { TINY_CHAIN } from '../import/edited-package.ts';
import { useApi } from '../setup/api.ts';

type Row = Readonly<Record<string, string>>;

/**
 * The tiny-chain world with a chain of its own, `hub`, for leaders (home: Region:990100, 2025-06-30):
 *
 *   n-deeper → n-deep → n-raw → n-bought ─┬→ n-final  hub-leader (west), since 2021
 *                       n-local, n-unknown ┤  n-sub    hub-leader, by the project hub-line
 *                       n-building (opt.)  ┘  n-side   hub-core (east)
 *
 * n-local: local-one (since 2024-05, drawn in), local-old (since 2019); n-bought: spare-maker, though hub-leader buys
 * it elsewhere; n-building: stage 5; n-unknown: nothing. A supply from 2027 on is yet to come. Purchases of 2024: n-local
 * 3,000 local, n-bought 1,000 outside.
 */
const added: Readonly<Record<string, readonly Row[]>> = {
  chains: [{ key: 'hub', name: '主链', name_en: 'Hub chain', version: '1', origin: 'TEMPLATE', source: 'T-REF' }],
  segments: ['final', 'sub', 'side', 'local', 'bought', 'unknown', 'building', 'raw', 'deep', 'deeper'].map((name) => ({
    key: `n-${name}`,
    name: `件${name}`,
    name_en: `Part ${name}`,
    recruitable: String(name !== 'raw'),
    industry: '39',
    source: 'T-REF',
  })),
  chain_segments: ['final', 'sub', 'side', 'local', 'bought', 'unknown', 'building', 'raw', 'deep', 'deeper'].map(
    (name) => ({ chain: 'hub', segment: `n-${name}`, side: 'false' }),
  ),
  inputs: [
    ['local', 'final', true],
    ['bought', 'final', true],
    ['unknown', 'final', true],
    ['building', 'final', false],
    ['local', 'sub', false],
    ['unknown', 'side', true],
    ['bought', 'side', false],
    ['raw', 'bought', true],
    ['deep', 'raw', true],
    ['deeper', 'deep', true],
    ['final', 'raw', false],
  ].map(([input, buyer, essential]) => ({
    input: `n-${input}`,
    buyer: `n-${buyer}`,
    essential: String(essential),
    returning: String(input === 'final'),
    source: 'T-REF',
  })),
  enterprises: [
    ['hub-leader', 'Zone:west'],
    ['hub-core', 'Zone:east'],
    ['local-one', 'Zone:east'],
    ['local-old', 'Zone:west'],
    ['spare-maker', 'Region:990101'],
    ['far-one', 'Region:990200'],
    ['far-two', 'Region:990200'],
  ].map(([key = '', located_in = '']) => ({ key, name: `厂${key}`, kind: 'FIRM', located_in })),
  activities: [
    ['hub-leader', 'final', '2021'],
    ['hub-core', 'side', ''],
    ['local-one', 'local', '2024-05'],
    ['local-old', 'local', '2019'],
    ['spare-maker', 'bought', ''],
    ['far-one', 'unknown', ''],
    ['far-two', 'unknown', ''],
    ['far-one', 'bought', ''],
  ].map(([enterprise = '', segment, from = '']) => ({
    key: `${enterprise}-${segment}`,
    enterprise,
    segment: `n-${segment}`,
    status: 'OPERATING',
    function: 'PRODUCTION',
    from,
  })),
  leaderships: [
    { key: 'hub-leader-hub', enterprise: 'hub-leader', chain: 'hub', kind: 'LEADER', level: 'CITY', from: '2024' },
    { key: 'hub-core-hub', enterprise: 'hub-core', chain: 'hub', kind: 'CORE', level: 'ZONE' },
  ],
  purchases: [
    ['n-local', '3000', '', '', '2024', 'LOCAL'],
    ['n-bought', '1000', '50', '台', '2024', 'OUTSIDE'],
    ['n-bought', '9000', '', '', '2023', 'OUTSIDE'],
  ].map(([segment = '', amount_wan = '', quantity = '', unit = '', period = '', origin = '']) => ({
    key: `hub-leader-${segment}-${period}`,
    enterprise: 'hub-leader',
    ...{ segment, amount_wan, quantity, unit, period, origin },
  })),
  supplies: [
    { key: 'one', supplier: 'local-one', buyer: 'hub-leader', segment: 'n-local', from: '2024-05', attracted: 'true' },
    { key: 'old', supplier: 'local-old', buyer: 'hub-leader', segment: 'n-local', from: '2020' },
    { key: 'spare', supplier: 'spare-maker', buyer: 'hub-leader', source: 'T-2025-06' },
    { key: 'far', supplier: 'far-one', buyer: 'hub-leader', segment: 'n-bought' },
    { key: 'to-come', supplier: 'spare-maker', buyer: 'hub-leader', segment: 'n-bought', from: '2027' },
  ],
  projects: [
    { key: 'hub-line', name: '自备产线', sited_in: 'Zone:west' },
    { key: 'n-building-line', name: '在建线', sited_in: 'Zone:east' },
  ],
  fills: [
    { project: 'hub-line', segment: 'n-sub' },
    { project: 'n-building-line', segment: 'n-building' },
  ],
  backers: [{ project: 'hub-line', enterprise: 'hub-leader' }],
  stage_events: [
    ['hub-line', '7', '2024-06', 'T-2024-12'],
    ['n-building-line', '5', '2025-05', 'T-2025-06'],
  ].map(([project = '', stage = '', date = '', source = '']) => ({
    key: `${project}-1`,
    project,
    stage_from: stage,
    stage_to: stage,
    date,
    planned: 'false',
    printed: '如期',
    source,
  })),
};

const USUAL: Row = { source: 'T-2024-12', locator: 'L1', standing: 'OBSERVED', statement_zh: '如表所列。' };

/** Appends rows to a table of a package, by the columns of its header. */
function append(folder: string, table: string, rows: readonly Row[]): void {
  const file = join(folder, 'tables', `${table}.csv`);
  const text = readFileSync(file, 'utf8').trimEnd();
  const columns = text.slice(0, text.indexOf('\n')).trim().split(',');
  const lines = rows.map((row) => columns.map((column) => ({ ...USUAL, ...row })[column] ?? '').join(','));
  writeFileSync(file, `${[text, ...lines].join('\n')}\n`);
}

/** The API on the tiny-chain world with the chain `hub` merged into it; the next file finds tiny-chain alone again. */
export function useLeaderCity() {
  const api = useApi('tiny-chain');
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leader-city-'));
    try {
      cpSync(TINY_CHAIN, folder, { recursive: true });
      for (const [table, rows] of Object.entries(added)) append(folder, table, rows);
      await importPackage(api.graph, folder, () => undefined);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return api;
}
