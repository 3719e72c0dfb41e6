import { boolean, date, evidence, key, name, place, required, type TableGroup, text, texts, word } from '../table.ts';
import * as words from '../vocabulary.ts';

export const enterpriseTables = {
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
    relationship: 'ACTIVE_IN',
    identity: ['key'],
    fields: {
      key: required(text),
      enterprise: required(key('enterprises')),
      segment: required(key('segments')),
      status: required(word(words.activityStatuses)),
      function: required(word(words.activityFunctions)),
      place, // its own place; empty: that of the enterprise
      capacity: { kind: 'number', minimum: 0, unitOfRow: true },
      unit: text,
      per: text,
      capacity_printed: text,
      share: { kind: 'number', minimum: 0, maximum: 100, unit: '%' }, // of the enterprise's turnover
      from: date,
      until: date,
      ...evidence,
    },
  },
  supplies: {
    title: { zh: '供货关系', en: 'Supplies' },
    relationship: 'SUPPLIES',
    identity: ['key'],
    fields: {
      key: required(text),
      supplier: required(key('enterprises')),
      buyer: required(key('enterprises')),
      segment: key('segments'),
      from: date,
      attracted: boolean, // the source says that the buyer drew the supplier in
      ...evidence,
    },
  },
  purchases: {
    title: { zh: '采购', en: 'Purchases' },
    relationship: 'BUYS',
    identity: ['key'],
    fields: {
      key: required(text),
      enterprise: required(key('enterprises')),
      segment: required(key('segments')),
      amount_wan: { kind: 'integer', minimum: 0, unit: '万元' },
      quantity: { kind: 'number', minimum: 0, unitOfRow: true },
      unit: text,
      period: text,
      bound: word(words.bounds),
      origin: required(word(words.purchaseOrigins)),
      ...evidence,
    },
  },
  leaderships: {
    title: { zh: '链主', en: 'Chain leaders' },
    relationship: 'LEADS',
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
  chief_units: {
    title: { zh: '链长单位', en: 'Chief units of chains' },
    label: 'ChiefUnit',
    identity: ['key'],
    fields: {
      key: required(text),
      chain: required(key('chains')),
      place: required(place),
      unit: required(text), // an office, never a person
      unit_en: text,
      issuer: text,
      from: date,
      until: date,
      ...evidence,
    },
  },
} satisfies TableGroup;
