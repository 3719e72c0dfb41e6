import { boolean, evidence, key, name, required, type TableGroup, text, texts, word } from '../table.ts';
import * as words from '../vocabulary.ts';

export const chainTables = {
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
    relationship: 'HAS_SEGMENT',
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
    relationship: 'INPUT_OF',
    identity: ['input', 'buyer'],
    fields: {
      input: required(key('segments')),
      buyer: required(key('segments')),
      essential: required(boolean),
      returning: required(boolean), // recycling; left out of lanes and scores
      ...evidence,
    },
  },
} satisfies TableGroup;
