import { scopeOf } from '../../server/src/gap/scope.ts';
import type { BackerFact, OriginProjectFact } from '../../server/src/origin/origin-facts.ts';
import { type Area, AreaTree } from '../../server/src/place/area.ts';

const area = (id: string, kind: Area['kind'], parent: string | null, members: string[] = []): Area => ({
  ...{ id, key: id, name: id, nameEn: null, kind, parent, members },
  industrial: null,
});

/** Home is `Region:home` in `Region:own`; provinces `Region:north` and `Region:south`, the latter with two cities. */
export const tree = new AreaTree([
  area('Region:land', 'COUNTRY', null),
  area('Region:abroad', 'COUNTRY', null),
  area('Region:own', 'PROVINCE', 'Region:land'),
  area('Region:home', 'CITY', 'Region:own'),
  area('Region:county', 'COUNTY', 'Region:home'),
  area('Zone:park', 'DEVELOPMENT_ZONE', 'Region:county'),
  area('Zone:loose', 'DEVELOPMENT_ZONE', 'Region:home'),
  area('Region:sister', 'CITY', 'Region:own'),
  area('Region:north', 'PROVINCE', 'Region:land'),
  area('Region:south', 'PROVINCE', 'Region:land'),
  area('Region:port', 'CITY', 'Region:south'),
  area('Region:hill', 'CITY', 'Region:south'),
  area('Region:bay', 'MACRO', null, ['Region:port']),
]);

export const ASOF = 20250630;
export const home = scopeOf(tree, 'Region:home', ASOF);

export const backer = (enterprise: string, place: string | null, more: Partial<BackerFact> = {}): BackerFact => ({
  ...{ enterprise, name: enterprise, nameEn: null, unnamed: false, countLow: 1, place, role: null },
  ...{ statement: `backers/${enterprise}`, standing: 'OBSERVED', confidence: null },
  ...more,
});

export const project = (key: string, more: Partial<OriginProjectFact> = {}): OriginProjectFact => ({
  ...{ key, name: key, nameEn: null, known: 20241231, place: 'Zone:park', phaseOf: null },
  ...{ investmentWan: null, investmentBound: null, events: [], backers: [] },
  ...more,
});
