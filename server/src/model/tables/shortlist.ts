import { date, key, place, required, type TableGroup, text } from '../table.ts';

export const shortlistTables = {
  shortlists: {
    title: { zh: '候选名单', en: 'Shortlists' },
    label: 'Shortlist',
    identity: ['key'],
    fields: {
      key: required(text),
      name: required(text),
      chain: required(key('chains')),
      segment: required(key('segments')),
      area: required(place),
      owner_unit: text,
      view: text, // search part of the targets page it was made on
      revision: { kind: 'integer', minimum: 1, required: true },
      created_at: required(text), // ISO 8601
      changed_at: required(text), // ISO 8601
      changed_by: text,
    },
  },
  shortlist_entries: {
    title: { zh: '名单上的企业', en: 'Entries of shortlists' },
    identity: ['enterprise', 'shortlist'],
    fields: {
      enterprise: required(key('enterprises')),
      shortlist: required(key('shortlists')),
      owner_unit: text,
      next_step: text,
      due_date: date,
      notes: text,
      added_at: required(text), // ISO 8601
      added_in: { kind: 'integer', minimum: 1, required: true }, // revision of the list: their order
    },
  },
} satisfies TableGroup;
