import { boolean, evidence, key, name, place, required, type TableGroup, texts, word } from '../table.ts';
import * as words from '../vocabulary.ts';

export const placeTables = {
  regions: {
    title: { zh: '区域', en: 'Regions' },
    label: 'Region',
    identity: ['key'],
    fields: {
      ...name,
      kind: required(word(words.regionKinds)),
      part_of: key('regions'),
      source: required(key('sources')),
    },
  },
  region_members: {
    title: { zh: '宏观区域成员', en: 'Members of macro-regions' },
    relationship: 'MEMBER_OF',
    identity: ['region', 'macro_region'],
    fields: { region: required(key('regions')), macro_region: required(key('regions')), ...evidence },
  },
  tiles: {
    title: { zh: '拼图地图的格位', en: 'Places on the tile map' },
    identity: ['region'],
    fields: {
      region: required(key('regions')), // provinces share one map, the counties of a city another
      tile_row: required({ kind: 'integer', minimum: 1, maximum: 40 }), // from the north
      tile_column: required({ kind: 'integer', minimum: 1, maximum: 40 }), // from the west
    },
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
} satisfies TableGroup;
