import { boolean, date, evidence, key, name, place, required, type TableGroup, text, word } from '../table.ts';
import * as words from '../vocabulary.ts';

export const projectTables = {
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
      capacity: { kind: 'number', minimum: 0, unitOfRow: true },
      unit: text,
      per: text,
      capacity_printed: text,
      industry: key('industries'),
      ...evidence,
    },
  },
  fills: {
    title: { zh: '项目填补的环节', en: 'Segments that projects fill' },
    relationship: 'FILLS',
    identity: ['project', 'segment'],
    fields: { project: required(key('projects')), segment: required(key('segments')), ...evidence },
  },
  backers: {
    title: { zh: '项目投资方', en: 'Backers of projects' },
    relationship: 'BACKED_BY',
    identity: ['project', 'enterprise'],
    fields: { project: required(key('projects')), enterprise: required(key('enterprises')), role: text, ...evidence },
  },
  brought_by: {
    title: { zh: '机制促成的项目', en: 'Projects that mechanisms brought' },
    relationship: 'BROUGHT_BY',
    identity: ['project', 'mechanism'],
    fields: { project: required(key('projects')), mechanism: required(key('mechanisms')), ...evidence },
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
  // Append-only: each row is all that is known of an obstacle from its source on; the highest number known holds.
  obstacles: {
    title: { zh: '卡点', en: 'Obstacles' },
    label: 'Obstacle',
    identity: ['obstacle', 'number'],
    fields: {
      obstacle: required(text), // names the obstacle over all that is stated about it
      number: { kind: 'integer', minimum: 1, required: true },
      project: required(key('projects')),
      kind: required(word(words.obstacleKinds)),
      text: required(text),
      text_en: text,
      due: date,
      unit: text, // responsible for clearing it; an office, never a person
      consulted: date, // joint consultation 云会诊
      outcome: text, // of that consultation
      state: required(word(words.obstacleStates)),
      cleared: date,
      ...evidence,
    },
  },
} satisfies TableGroup;
