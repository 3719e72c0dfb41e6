/** The columns of a survey sheet by the names that the machine reads; those to be filled in come last. */
export const GIVEN = ['key', 'chain', 'segment', 'kind', 'question'] as const;
export const FILLED = ['result', 'enterprises', 'status', 'capacity', 'unit', 'remark', 'surveyedOn'] as const;
export const COLUMNS = [...GIVEN, ...FILLED] as const;
export type SheetColumn = (typeof COLUMNS)[number];

/** What the cover says for the machine, a row each. */
export const COVER = ['format', 'area', 'revision', 'version'] as const;
export type CoverField = (typeof COVER)[number];
