import { date, evidence, key, node, place, required, type TableGroup, text, texts, word } from '../table.ts';
import * as words from '../vocabulary.ts';

export const evidenceTables = {
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
  progress_reports: {
    title: { zh: '进展通报范围', en: 'What a source reports progress of' },
    identity: ['source', 'place'],
    fields: { source: required(key('sources')), place: required(place) },
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
  assertions: {
    title: { zh: '断言', en: 'Further statements' },
    label: 'Assertion',
    identity: ['key'],
    fields: {
      key: required(text),
      about: required(
        node(
          'zones',
          'regions',
          'enterprises',
          'projects',
          'chains',
          'segments',
          'stage_events',
          'observations',
          'lists',
          'mechanisms',
        ),
      ),
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
  notes: {
    title: { zh: '备注', en: 'Notes' },
    label: 'Note',
    identity: ['key'],
    fields: {
      key: required(text),
      about: required(node('zones', 'regions', 'enterprises', 'projects', 'chains', 'segments')),
      text: required(text),
      by: required(text),
      at: text, // ISO 8601, where the day is not all that is known
      source: required(key('sources')),
    },
  },
  printing_faults: {
    title: { zh: '印刷错误', en: 'Printing faults' },
    identity: ['key'],
    fields: {
      key: required(text),
      source: required(key('sources')),
      locator: required(text),
      printed: required(text),
      reading: text,
      note_zh: required(text),
      note_en: text,
    },
  },
  merges: {
    title: { zh: '同一与否的判定', en: 'Whether two records are one thing' },
    label: 'Merge',
    identity: ['key'],
    fields: {
      key: required(text),
      kept: required(node('enterprises', 'projects')), // stands for both while they are one
      merged: required(node('enterprises', 'projects')),
      verdict: required(word(words.mergeVerdicts)),
      ...evidence,
    },
  },
} satisfies TableGroup;
