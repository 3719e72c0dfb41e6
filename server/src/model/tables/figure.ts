import {
  date,
  evidence,
  key,
  name,
  node,
  number,
  place,
  required,
  type TableGroup,
  text,
  texts,
  word,
} from '../table.ts';
import * as words from '../vocabulary.ts';

export const figureTables = {
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
      value: { ...number, required: true, unitOfRow: true },
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
    relationship: 'PRIORITISES',
    identity: ['place', 'priority'],
    fields: {
      place: required(place),
      priority: required(node('chains', 'industries')),
      rank: required(word(words.priorityRanks)),
      ...evidence,
    },
  },
  region_targets: {
    title: { zh: '招商目标区域', en: 'Target regions' },
    relationship: 'TARGETS',
    identity: ['place', 'region', 'source'],
    fields: { place: required(place), region: required(key('regions')), ...evidence },
  },
  lists: {
    title: { zh: '名单', en: 'Lists' },
    label: 'List',
    identity: ['key'],
    fields: { ...name, issuer: text, scope: text, date, ...evidence },
  },
  list_members: {
    title: { zh: '名单成员', en: 'Members of lists' },
    relationship: 'ON_LIST',
    identity: ['list', 'member'],
    fields: {
      list: required(key('lists')),
      member: required(node('chains', 'projects', 'enterprises', 'zones')),
      ...evidence,
    },
  },
  ledgers: {
    title: { zh: '名单的公布总数', en: 'Published totals of lists' },
    identity: ['list'],
    fields: {
      list: required(key('lists')),
      batch: word(words.ledgerBatches), // empty: a list with a published total that is no batch
      rounds: { kind: 'integer', minimum: 1 }, // rounds that it runs over
      count: key('observations'),
      investment: key('observations'),
    },
  },
} satisfies TableGroup;
