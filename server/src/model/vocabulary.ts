/** The words of the model (design glossary). Constants first, types from them; this folder imports nothing outside itself. */

export const gapKinds = [
  'WEAK',
  'SINGLE_SOURCE',
  'COVERED',
  'BUILDING',
  'PIPELINE',
  'STALLED',
  'UNCERTAIN',
  'OUTSIDE',
  'MISSING',
  'PRESUMED_MISSING',
] as const;

export const standings = ['OBSERVED', 'INFERRED'] as const;
export const sourceKinds = ['DOCUMENT', 'REFERENCE', 'STAFF'] as const;
export const regionKinds = ['COUNTRY', 'PROVINCE', 'CITY', 'COUNTY', 'MACRO'] as const;
export const zoneKinds = ['DEVELOPMENT_ZONE', 'PARK', 'ENCLAVE'] as const;
export const enterpriseKinds = ['FIRM', 'BANK', 'INSTITUTE', 'AGENCY', 'PLATFORM'] as const;
export const activityStatuses = ['OPERATING', 'PILOT', 'MENTIONED', 'CLOSED'] as const;
export const activityFunctions = ['PRODUCTION', 'RESEARCH', 'SALES'] as const;
export const leaderKinds = ['LEADER', 'CORE', 'EMERGING'] as const;
export const leaderLevels = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'ZONE', 'UNKNOWN'] as const;
export const bounds = ['EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'] as const;
export const surveyStates = ['COMPLETE', 'PARTIAL', 'STATED_ABSENT'] as const;
export const stageStores = [
  'LEAD',
  'NEGOTIATION',
  'SIGNED',
  'CONSTRUCTION',
  'PLANNED',
  'RESERVE',
  'AT_CAPACITY',
] as const;
/** The three batches (三个一批): signed, started, brought into production. */
export const ledgerBatches = ['SIGNED', 'STARTED', 'PRODUCED'] as const;
export const priorityRanks = ['LEADING', 'AUXILIARY'] as const;
/** Whether two records are one thing. */
export const mergeVerdicts = ['SAME', 'DIFFERENT'] as const;
export const chainOrigins = ['TEMPLATE', 'OFFICIAL', 'CUSTOM'] as const;
export const purchaseOrigins = ['LOCAL', 'OUTSIDE', 'UNKNOWN'] as const;
export const mechanismKinds = [
  'STORE',
  'LEDGER',
  'TEAM',
  'ENCLAVE',
  'REFORM',
  'SERVICE',
  'FINANCE',
  'POLICY',
  'PLATFORM',
  'EVENT',
  'COOPERATION',
  'CHAIN_STEWARD',
  'LAND',
  'TALENT',
  'OTHER',
] as const;

/** Units that staff may use though no figure has them yet: those of plants and parks. */
export const units = [
  '吨',
  '万吨',
  '千克',
  '台',
  '万台',
  '套',
  '万套',
  '件',
  '万件',
  '亿件',
  '只',
  '万只',
  '亿只',
  '片',
  '万片',
  '块',
  '万块',
  '辆',
  '万辆',
  '个',
  '万个',
  '支',
  '万支',
  '米',
  '万米',
  '千米',
  '平方米',
  '万平方米',
  '立方米',
  '万立方米',
  '亿立方米',
  '升',
  '万升',
  'kW',
  'MW',
  'GW',
  'MWh',
  'GWh',
  '万千瓦',
  '万千瓦时',
  '亿千瓦时',
  '亩',
  '万元',
  '亿元',
  '家',
  '人',
  '%',
] as const;

export const obstacleKinds = ['LAND', 'PLANNING', 'APPROVAL', 'UTILITIES', 'FINANCE', 'ENVIRONMENT', 'OTHER'] as const;
export const obstacleStates = ['OPEN', 'CLEARED'] as const;
export const changeKinds = [
  'STAGE_MOVED',
  'PROJECT_ADDED',
  'PROJECT_CHANGED',
  'ENTERPRISE_ADDED',
  'NOTE_ADDED',
  'OBSTACLE_CHANGED',
  'TEMPLATE_CORRECTED',
  'CHAIN_MADE',
  'CONFLICT_DECIDED',
  'MERGED',
  'MERGE_REJECTED',
  'SURVEYED',
  'UNDONE',
] as const;
