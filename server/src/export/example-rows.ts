import type { Cells, Rows } from '../change/rows.ts';
import { type FactTable, type Field, factTables, type TableName, tables } from '../model/tables.ts';

const stated = { source: 'example-report', locator: '第 3 页', standing: 'OBSERVED' };

/**
 * A small city that does not exist, so that every table of a template shows what belongs there. Cells that are left out
 * are filled in by their column where it must not be empty.
 */
const examples: Readonly<Record<FactTable, readonly Cells[]>> = {
  sources: [
    {
      key: 'example-report',
      title: '示例市年报（2024年）',
      kind: 'DOCUMENT',
      publisher: '示例市',
      date: '2024-12-31',
      date_standing: 'OBSERVED',
    },
    { key: 'example-reference', title: '行业常识', kind: 'REFERENCE' },
  ],
  regions: [
    { key: 'example-country', name: '示例国', kind: 'COUNTRY', source: 'example-reference' },
    { key: 'example-city', name: '示例市', kind: 'CITY', part_of: 'example-country', source: 'example-reference' },
    { key: 'example-ring', name: '示例经济圈', kind: 'MACRO', source: 'example-reference' },
  ],
  region_members: [{ region: 'example-city', macro_region: 'example-ring' }],
  tiles: [{ region: 'example-city', tile_row: '1', tile_column: '1' }],
  zones: [
    {
      key: 'example-zone',
      name: '示例高新区',
      kind: 'DEVELOPMENT_ZONE',
      level: 'PROVINCE',
      industrial: 'true',
      part_of: 'Region:example-city',
    },
  ],
  progress_reports: [{ source: 'example-report', place: 'Region:example-city' }],
  industries: [{ key: 'example-industry', name: '示例制造业', source: 'example-reference' }],
  chains: [
    {
      key: 'example-chain',
      name: '示例链',
      name_en: 'Example chain',
      version: '1',
      origin: 'CUSTOM',
      source: 'example-reference',
    },
  ],
  segments: [
    {
      key: 'example-material',
      name: '示例材料',
      name_en: 'Example material',
      aliases: '别名一;别名二',
      recruitable: 'true',
    },
    { key: 'example-part', name: '示例部件', name_en: 'Example part', recruitable: 'true' },
  ],
  chain_segments: [
    { chain: 'example-chain', segment: 'example-material', side: 'false' },
    { chain: 'example-chain', segment: 'example-part', side: 'false' },
  ],
  inputs: [{ input: 'example-material', buyer: 'example-part', essential: 'true', returning: 'false' }],
  enterprises: [
    {
      key: 'example-firm',
      name: '示例材料有限公司',
      kind: 'FIRM',
      code: '999999',
      located_in: 'Zone:example-zone',
      industry: 'example-industry',
    },
    { key: 'example-buyer', name: '示例部件有限公司', kind: 'FIRM', located_in: 'Zone:example-zone' },
  ],
  products: [
    { key: '示例玻璃', name: '示例玻璃', aliases: '示例盖板玻璃' },
    { key: '示例光伏玻璃', name: '示例光伏玻璃' },
    { key: '示例砂', name: '示例砂' },
  ],
  product_segments: [{ product: '示例玻璃', segment: 'example-material' }],
  product_inputs: [{ input: '示例砂', buyer: '示例玻璃' }],
  product_kinds: [{ kind: '示例光伏玻璃', of: '示例玻璃' }],
  productions: [{ enterprise: 'example-firm', product: '示例玻璃', share: '60' }],
  classifications: [{ enterprise: 'example-firm', industry: 'example-industry' }],
  activities: [
    {
      key: 'example-activity',
      enterprise: 'example-firm',
      segment: 'example-material',
      status: 'OPERATING',
      function: 'PRODUCTION',
      capacity: '5',
      unit: '万吨',
      per: '年',
      capacity_printed: '年产 5 万吨',
      from: '2023-06',
    },
  ],
  supplies: [{ key: 'example-supply', supplier: 'example-firm', buyer: 'example-buyer', segment: 'example-material' }],
  purchases: [
    {
      key: 'example-purchase',
      enterprise: 'example-buyer',
      segment: 'example-material',
      amount_wan: '1200',
      period: '2024',
      bound: 'ABOUT',
      origin: 'OUTSIDE',
    },
  ],
  leaderships: [
    {
      key: 'example-leadership',
      enterprise: 'example-buyer',
      chain: 'example-chain',
      kind: 'LEADER',
      level: 'CITY',
      issuer: '示例市',
    },
  ],
  chief_units: [{ key: 'example-chief', chain: 'example-chain', place: 'Region:example-city', unit: '示例市工信局' }],
  projects: [
    {
      key: 'example-project',
      name: '示例材料二期',
      sited_in: 'Zone:example-zone',
      investment_wan: '20000',
      investment_bound: 'EXACT',
      industry: 'example-industry',
    },
  ],
  fills: [{ project: 'example-project', segment: 'example-material' }],
  backers: [{ project: 'example-project', enterprise: 'example-firm', role: '投资方' }],
  stage_events: [
    {
      key: 'example-event',
      project: 'example-project',
      stage_from: '3',
      stage_to: '3',
      date: '2024-11',
      planned: 'false',
      printed: '签约',
      store: 'SIGNED',
    },
  ],
  obstacles: [
    {
      obstacle: 'example-obstacle',
      number: '1',
      project: 'example-project',
      kind: 'LAND',
      text: '用地指标未落实',
      state: 'OPEN',
    },
  ],
  indicators: [{ key: 'example-rate', name: '开工率', unit: '%' }],
  observations: [
    {
      key: 'example-observation',
      subject: 'Region:example-city',
      indicator: 'example-rate',
      value: '85.5',
      unit: '%',
      population: '签约项目',
      period: '2024',
      bound: 'EXACT',
    },
  ],
  mechanisms: [
    {
      key: 'example-mechanism',
      name: '示例招商专班',
      kind: 'TEAM',
      of: 'Region:example-city',
      aims_at: 'example-ring',
    },
  ],
  brought_by: [{ project: 'example-project', mechanism: 'example-mechanism' }],
  zone_priorities: [{ place: 'Zone:example-zone', priority: 'Chain:example-chain', rank: 'LEADING' }],
  region_targets: [{ place: 'Zone:example-zone', region: 'example-ring' }],
  surveys: [
    { key: 'example-survey', of: 'Chain:example-chain', in: 'Region:example-city', state: 'PARTIAL', date: '2024-10' },
  ],
  lists: [{ key: 'example-list', name: '2024年第一批签约项目', issuer: '示例市', date: '2024-12' }],
  list_members: [{ list: 'example-list', member: 'Project:example-project' }],
  ledgers: [{ list: 'example-list', batch: 'SIGNED', rounds: '1', count: 'example-observation' }],
  assertions: [
    { key: 'example-jobs-1', about: 'Project:example-project', property: 'jobs', value: '300', unit: '人' },
    { key: 'example-jobs-2', about: 'Project:example-project', property: 'jobs', value: '280', unit: '人' },
  ],
  conflicts: [
    {
      key: 'example-conflict',
      about: 'Project:example-project',
      property: 'jobs',
      statements: 'example-jobs-1;example-jobs-2',
      in_force: 'example-jobs-2',
      rule_zh: '取较新的说法。',
    },
  ],
  printing_faults: [
    {
      key: 'example-fault',
      source: 'example-report',
      locator: '第 5 页',
      printed: '示列市',
      reading: '示例市',
      note_zh: '误印一字。',
    },
  ],
  notes: [
    { key: 'example-note', about: 'Project:example-project', text: '下周回访。', by: '张三', source: 'example-report' },
  ],
  merges: [
    { key: 'example-merge', kept: 'Enterprise:example-firm', merged: 'Enterprise:example-buyer', verdict: 'DIFFERENT' },
  ],
};

/** What must not be empty and the same in all examples. */
const usual = (column: string, { kind }: Field): string => {
  if (column in stated) return stated[column as keyof typeof stated];
  return kind === 'key' ? 'example-industry' : '示例。';
};

const filled = (table: TableName, cells: Cells): Cells =>
  Object.fromEntries(
    Object.entries(tables[table].fields).map(([column, field]) => [
      column,
      cells[column] ?? (field.required ? usual(column, field) : ''),
    ]),
  );

/** Rows that show what belongs into each table; together they are a sound package. */
export const exampleRows = (): Rows =>
  Object.fromEntries(factTables.map((table) => [table, examples[table].map((cells) => filled(table, cells))]));
