import type { Api } from '../setup/api.ts';

/** What tests of survey sheets ask of every reading. */
const READ = `dryRun revision rowCount faultCount area { id } faults { row column value problem { zh en } remedy { zh } }
  findings { row segment { id } result before after }
  enterprises { name rows unmatched matched { id } }
  changedRows { row segment { id } kindThen kindNow taken } changesSince { id kind by }
  areas { area { id } before { known total } after { known total }
    gaps { chain { id } segment { id } before { kind floor rank } after { kind floor rank } }
    chains { chain { id } before { coverage low high } after { coverage low high } } }
  change { id kind by summary { zh } subjectId undoable } userErrors { code field message { zh en } }`;

type Words = { zh: string; en: string };
type Id = { id: string };
type Listed = { kind: string; floor: number | null; rank: number | null };
type Range = { coverage: number; low: number; high: number };

export type Read = {
  dryRun: boolean;
  revision: number;
  rowCount: number;
  faultCount: number;
  area: Id | null;
  faults: { row: number | null; column: string; value: string; problem: Words; remedy: Words }[];
  findings: { row: number; segment: Id; result: string; before: string; after: string }[];
  enterprises: { name: string; rows: number[]; unmatched: boolean; matched: Id | null }[];
  changedRows: { row: number; segment: Id; kindThen: string; kindNow: string; taken: boolean }[];
  changesSince: { id: string; kind: string; by: string }[];
  areas: {
    area: Id;
    before: { known: number; total: number };
    after: { known: number; total: number };
    gaps: { chain: Id; segment: Id; before: Listed; after: Listed }[];
    chains: { chain: Id; before: Range; after: Range }[];
  }[];
  change: { id: string; kind: string; by: string; summary: Words; subjectId: string; undoable: boolean } | null;
  userErrors: { code: string; field: string | null; message: Words }[];
};

export type Filled = {
  row: number;
  key: string;
  result?: string;
  enterprises?: string;
  status?: string;
  capacity?: string;
  unit?: string;
  remark?: string;
  surveyedOn?: string;
};
export type Sheet = {
  format: string;
  area: string;
  into: string;
  revision: number;
  version: number;
  seenRevision?: number;
  rows: Filled[];
  evenIfChanged?: string[];
  unmatched?: string[];
};

export const readIn = async (api: Api, sheet: Sheet, dryRun = false, by = '测试员'): Promise<Read> =>
  (
    await api.ask<{ importSurvey: Read }>(
      `mutation ($sheet: SurveySheetInput!, $dryRun: Boolean, $by: String!) {
        importSurvey(sheet: $sheet, dryRun: $dryRun, by: $by) { ${READ} } }`,
      { sheet, dryRun, by },
    )
  ).importSurvey;

type Taken = {
  format: string;
  revision: number;
  version: number;
  takenOn: string;
  rows: { key: string; kind: string; segment: Id; chains: Id[]; question: Words }[];
  units: string[];
};

export const takeSheet = async (api: Api, area: string, more: object = {}): Promise<Taken> =>
  (
    await api.ask<{ surveySheet: Taken }>(
      `query ($area: ID!, $chains: [ID!], $withKnown: Boolean) { surveySheet(area: $area, chains: $chains, withKnown: $withKnown) {
        format revision version takenOn units rows { key kind segment { id } chains { id } question { zh en } } } }`,
      { area, ...more },
    )
  ).surveySheet;

/** A sheet as it was taken, with what people filled in by segment. */
export const filledIn = (
  taken: Taken,
  area: string,
  cells: Readonly<Record<string, Omit<Filled, 'row' | 'key'>>>,
  into = area,
): Sheet => ({
  format: taken.format,
  area,
  into,
  revision: taken.revision,
  version: taken.version,
  rows: taken.rows.flatMap(({ key, segment }, at) => {
    const filled = cells[segment.id.slice('Segment:'.length)];
    return filled ? [{ row: at + 3, key, ...filled }] : [];
  }),
});

export const kindIn = async (api: Api, area: string, chain: string, segment: string): Promise<string> =>
  (
    await api.ask<{ gap: { kind: string } }>(
      'query ($area: ID!, $chain: ID!, $segment: ID!) { gap(area: $area, chain: $chain, segment: $segment) { kind } }',
      { area, chain: `Chain:${chain}`, segment: `Segment:${segment}` },
    )
  ).gap.kind;
