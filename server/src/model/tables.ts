import * as words from './vocabulary.ts';

/**
 * The tables of a data package: the one list from which the validator, the loader, the templates and
 * `datapackage.json` are derived. A row is one fact with its evidence; ISO dates carry their precision
 * (`2023`, `2023-06`, `2023-06-30`); an empty cell is unknown, never zero.
 */
export type FieldType =
  | { kind: 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'texts' }
  | { kind: 'word'; words: readonly string[] }
  /** Key of a row of another table. */
  | { kind: 'key'; table: TableName }
  /** Typed reference `Label:key` to a row of one of these tables. */
  | { kind: 'node'; tables: readonly TableName[] };

export type Field = FieldType & { required?: true; unit?: string; minimum?: number; maximum?: number };

export type Table = {
  title: { zh: string; en: string };
  /** Label of the node a row becomes; without it a row becomes a relationship or a part of its owner. */
  label?: string;
  /** The columns that together name a row. */
  identity: readonly string[];
  fields: Readonly<Record<string, Field>>;
};

const text: Field = { kind: 'text' };
const texts: Field = { kind: 'texts' };
const number: Field = { kind: 'number' };
const boolean: Field = { kind: 'boolean' };
const date: Field = { kind: 'date' };
const word = (list: readonly string[]): Field => ({ kind: 'word', words: list });
const key = (table: TableName): Field => ({ kind: 'key', table });
const node = (...tables: TableName[]): Field => ({ kind: 'node', tables });
const required = (field: Field): Field => ({ ...field, required: true });
const place = node('regions', 'zones');
const name = { key: required(text), name: required(text), name_en: text };

/** Where a row is from: the source, the place in it, whether it says so or we concluded it, and what it says in our own words. */
const evidence = {
  source: required(key('sources')),
  locator: text,
  standing: required(word(words.standings)),
  confidence: { kind: 'number', minimum: 0, maximum: 1 },
  statement_zh: required(text),
  statement_en: text,
} satisfies Record<string, Field>;

export const tableNames = [
  'sources', 'regions', 'region_members', 'zones', 'progress_reports', 'industries',
  'chains', 'segments', 'chain_segments', 'inputs',
  'enterprises', 'activities', 'supplies', 'purchases', 'leaderships',
  'projects', 'fills', 'backers', 'stage_events',
  'indicators', 'observations', 'mechanisms', 'zone_priorities', 'region_targets',
  'surveys', 'lists', 'list_members', 'assertions', 'conflicts', 'printing_faults',
] as const;
export type TableName = (typeof tableNames)[number];

export const tables: Readonly<Record<TableName, Table>> = {
  sources: {
    title: { zh: '来源', en: 'Sources' },
    label: 'Source',
    identity: ['key'],
    fields: {
      key: required(text),
      title: required(text),
      kind: required(word(words.sourceKinds)),
      publisher: text,
      date, // empty for REFERENCE: visible at every date
      date_standing: word(words.standings),
      file: text,
      note_zh: text,
      note_en: text,
    },
  },
  regions: {
    title: { zh: '区域', en: 'Regions' },
    label: 'Region',
    identity: ['key'],
    fields: { ...name, kind: required(word(words.regionKinds)), part_of: key('regions'), source: required(key('sources')) },
  },
  region_members: {
    title: { zh: '宏观区域成员', en: 'Members of macro-regions' },
    identity: ['region', 'macro_region'],
    fields: { region: required(key('regions')), macro_region: required(key('regions')), ...evidence },
  },
  zones: {
    title: { zh: '开发区与园区', en: 'Zones and parks' },
    label: 'Zone',
    identity: ['key'],
    fields: {
      ...name,
      kind: required(word(words.zoneKinds)),
      level: word(words.leaderLevels),
      industrial: boolean,
      aliases: texts,
      part_of: required(place), // a zone whose county is not known is part of the city
      ...evidence,
    },
  },
  progress_reports: {
    title: { zh: '进展通报范围', en: 'What a source reports progress of' },
    identity: ['source', 'place'],
    fields: { source: required(key('sources')), place: required(place) },
  },
  industries: {
    title: { zh: '行业（GB/T 4754-2017）', en: 'Industries (GB/T 4754-2017)' },
    label: 'Industry',
    identity: ['key'],
    fields: { ...name, part_of: key('industries'), source: required(key('sources')) },
  },
  chains: {
    title: { zh: '产业链', en: 'Chains' },
    label: 'Chain',
    identity: ['key'],
    fields: {
      key: required(text),
      name: required(text),
      name_en: required(text),
      version: required(text),
      origin: required(word(words.chainOrigins)),
      note_zh: text,
      note_en: text,
      source: required(key('sources')),
    },
  },
  segments: {
    title: { zh: '环节', en: 'Segments' },
    label: 'Segment',
    identity: ['key'],
    fields: {
      key: required(text),
      name: required(text),
      name_en: required(text),
      aliases: texts,
      recruitable: required(boolean),
      industry: required(key('industries')),
      ...evidence,
    },
  },
  chain_segments: {
    title: { zh: '链中环节', en: 'Segments of a chain' },
    identity: ['chain', 'segment'],
    fields: {
      chain: required(key('chains')),
      segment: required(key('segments')),
      side: required(boolean), // equipment and auxiliary materials, drawn apart from the spine
      group: text, // frame of a side segment; required there
      group_en: text,
    },
  },
  inputs: {
    title: { zh: '投入关系', en: 'Inputs' },
    identity: ['input', 'buyer'],
    fields: {
      input: required(key('segments')),
      buyer: required(key('segments')),
      essential: required(boolean),
      returning: required(boolean), // recycling; left out of lanes and scores
      ...evidence,
    },
  },
  enterprises: {
    title: { zh: '企业与机构', en: 'Enterprises and organisations' },
    label: 'Enterprise',
    identity: ['key'],
    fields: {
      ...name,
      kind: required(word(words.enterpriseKinds)),
      code: text, // stock code, six digits
      aliases: texts,
      unnamed: boolean, // "several firms": at least count_low of them, two if empty
      count_low: { kind: 'integer', minimum: 1 },
      located_in: place,
      industry: key('industries'),
      ...evidence,
    },
  },
  activities: {
    title: { zh: '企业在环节的活动', en: 'Enterprises active in segments' },
    identity: ['key'],
    fields: {
      key: required(text),
      enterprise: required(key('enterprises')),
      segment: required(key('segments')),
      status: required(word(words.activityStatuses)),
      function: required(word(words.activityFunctions)),
      place, // its own place; empty: that of the enterprise
      capacity: { kind: 'number', minimum: 0 },
      unit: text,
      per: text,
      capacity_printed: text,
      from: date,
      until: date,
      ...evidence,
    },
  },
  supplies: {
    title: { zh: '供货关系', en: 'Supplies' },
    identity: ['key'],
    fields: {
      key: required(text),
      supplier: required(key('enterprises')),
      buyer: required(key('enterprises')),
      segment: key('segments'),
      ...evidence,
    },
  },
  purchases: {
    title: { zh: '采购', en: 'Purchases' },
    identity: ['key'],
    fields: {
      key: required(text),
      enterprise: required(key('enterprises')),
      segment: required(key('segments')),
      amount_wan: { kind: 'integer', minimum: 0, unit: '万元' },
      quantity: { kind: 'number', minimum: 0 },
      unit: text,
      period: text,
      bound: word(words.bounds),
      origin: required(word(words.purchaseOrigins)),
      ...evidence,
    },
  },
  leaderships: {
    title: { zh: '链主', en: 'Chain leaders' },
    identity: ['key'],
    fields: {
      key: required(text),
      enterprise: required(key('enterprises')),
      chain: required(key('chains')),
      kind: required(word(words.leaderKinds)),
      level: required(word(words.leaderLevels)),
      issuer: text,
      from: date,
      until: date,
      ...evidence,
    },
  },
  projects: {
    title: { zh: '项目', en: 'Projects' },
    label: 'Project',
    identity: ['key'],
    fields: {
      ...name,
      printed_name: text,
      sited_in: place, // empty: not stated
      phase_of: key('projects'),
      investment_wan: { kind: 'integer', minimum: 0, unit: '万元' },
      investment_bound: word(words.bounds),
      land_mu: { kind: 'number', minimum: 0, unit: '亩' },
      floor_m2: { kind: 'number', minimum: 0, unit: 'm²' },
      jobs: { kind: 'integer', minimum: 0 },
      sales_wan: { kind: 'integer', minimum: 0, unit: '万元/年' },
      tax_wan: { kind: 'integer', minimum: 0, unit: '万元/年' },
      capacity: { kind: 'number', minimum: 0 },
      unit: text,
      per: text,
      capacity_printed: text,
      industry: key('industries'),
      ...evidence,
    },
  },
  fills: {
    title: { zh: '项目填补的环节', en: 'Segments that projects fill' },
    identity: ['project', 'segment'],
    fields: { project: required(key('projects')), segment: required(key('segments')), ...evidence },
  },
  backers: {
    title: { zh: '项目投资方', en: 'Backers of projects' },
    identity: ['project', 'enterprise'],
    fields: { project: required(key('projects')), enterprise: required(key('enterprises')), role: text, ...evidence },
  },
  stage_events: {
    title: { zh: '阶段事件', en: 'Stage events' },
    label: 'StageEvent',
    identity: ['key'],
    fields: {
      key: required(text),
      project: required(key('projects')),
      stage_from: { kind: 'integer', minimum: 0, maximum: 8 }, // empty when stopped
      stage_to: { kind: 'integer', minimum: 0, maximum: 8 }, // equal to stage_from when definite
      stopped: boolean,
      date, // of the event; empty: that of the source
      planned: required(boolean),
      printed: required(text),
      store: word(words.stageStores),
      ...evidence,
    },
  },
  indicators: {
    title: { zh: '指标', en: 'Indicators' },
    label: 'Indicator',
    identity: ['key'],
    fields: { ...name, unit: required(text) },
  },
  observations: {
    title: { zh: '指标数值', en: 'Figures' },
    label: 'Observation',
    identity: ['key'],
    fields: {
      key: required(text),
      subject: required(node('regions', 'zones', 'enterprises', 'projects')),
      indicator: required(key('indicators')),
      value: required(number),
      unit: required(text),
      population: required(text), // what was counted or divided by, in Chinese
      population_en: text,
      period: required(text),
      bound: required(word(words.bounds)),
      numerator: number,
      denominator: number,
      ...evidence,
    },
  },
  mechanisms: {
    title: { zh: '机制', en: 'Mechanisms' },
    label: 'Mechanism',
    identity: ['key'],
    fields: {
      ...name,
      kind: required(word(words.mechanismKinds)),
      of: required(place),
      aims_at: texts, // keys of regions
      rules_zh: text,
      rules_en: text,
      ...evidence,
    },
  },
  zone_priorities: {
    title: { zh: '开发区主导与辅助产业', en: 'Priorities of zones' },
    identity: ['place', 'priority'],
    fields: { place: required(place), priority: required(node('chains', 'industries')), rank: required(word(words.priorityRanks)), ...evidence },
  },
  region_targets: {
    title: { zh: '招商目标区域', en: 'Target regions' },
    identity: ['place', 'region', 'source'],
    fields: { place: required(place), region: required(key('regions')), ...evidence },
  },
  surveys: {
    title: { zh: '摸排', en: 'Surveys' },
    label: 'Survey',
    identity: ['key'],
    fields: {
      key: required(text),
      of: required(node('chains', 'segments')),
      in: required(place),
      state: required(word(words.surveyStates)),
      date,
      ...evidence,
    },
  },
  lists: {
    title: { zh: '名单', en: 'Lists' },
    label: 'List',
    identity: ['key'],
    fields: { ...name, issuer: text, scope: text, date, ...evidence },
  },
  list_members: {
    title: { zh: '名单成员', en: 'Members of lists' },
    identity: ['list', 'member'],
    fields: { list: required(key('lists')), member: required(node('chains', 'projects', 'enterprises', 'zones')), ...evidence },
  },
  assertions: {
    title: { zh: '断言', en: 'Further statements' },
    label: 'Assertion',
    identity: ['key'],
    fields: {
      key: required(text),
      about: required(node('zones', 'regions', 'enterprises', 'projects', 'chains', 'segments', 'stage_events', 'observations', 'lists', 'mechanisms')),
      property: required(text),
      value: required(text),
      unit: text,
      as_of: date,
      ...evidence,
    },
  },
  conflicts: {
    title: { zh: '互相出入的说法', en: 'Conflicts' },
    label: 'Conflict',
    identity: ['key'],
    fields: {
      key: required(text),
      about: required(node('zones', 'regions', 'enterprises', 'projects', 'chains', 'segments', 'observations')),
      property: required(text),
      statements: required(texts), // keys of assertions or observations, two or more
      in_force: text, // one of them; empty: both stand, over different populations
      rule_zh: required(text),
      rule_en: text,
    },
  },
  printing_faults: {
    title: { zh: '印刷错误', en: 'Printing faults' },
    identity: ['key'],
    fields: { key: required(text), source: required(key('sources')), locator: required(text), printed: required(text), reading: text, note_zh: required(text), note_en: text },
  },
};
