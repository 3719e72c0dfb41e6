import type { Sentence, Standing } from '../gen/schema.ts';
import { type TableName, tableNames, tables } from '../model/tables.ts';

/** A row of a whole data set as the database gives it; `key`: `<table>/<identity>`. */
export type DataSetRow = {
  key: string;
  from: string;
  to: string | null;
  share: number | null;
  standing: Standing;
  locator: string | null;
  source: string;
};

/** Tables whose rows are evidence of themselves: a source and a place in it, no statement in words. */
const ofDataSets: ReadonlySet<string> = new Set(
  tableNames.filter((name) => 'standing' in tables[name].fields && !('statement_zh' in tables[name].fields)),
);

export const tableOf = (key: string): string => key.slice(0, key.indexOf('/'));

export const isOfDataSet = (table: string): boolean => ofDataSets.has(table);

export const isDataSetKey = (key: string): boolean => isOfDataSet(tableOf(key));

/** A share as it is said: as many decimals as it has, two at most. */
export const printedShare = (share: number): string => `${Math.round(share * 100) / 100}%`;

type Say = (row: DataSetRow) => Sentence;

const sentences: Partial<Record<TableName, Say>> = {
  product_segments: ({ from, to }) => ({
    zh: `“${from}”属于环节“${to}”。`,
    en: `"${from}" belongs to the segment "${to}".`,
  }),
  product_inputs: ({ from, to }) => ({ zh: `“${from}”是“${to}”的投入。`, en: `"${from}" is an input of "${to}".` }),
  product_kinds: ({ from, to }) => ({ zh: `“${from}”是“${to}”的一种。`, en: `"${from}" is a kind of "${to}".` }),
  productions: ({ from, to, share }) =>
    share === null
      ? {
          zh: `${from}的产品有“${to}”，占其主营多少未知。`,
          en: `${from} makes "${to}"; what share of its turnover that is, is unknown.`,
        }
      : {
          zh: `${from}的产品有“${to}”，占其主营 ${printedShare(share)}。`,
          en: `${from} makes "${to}", ${printedShare(share)} of its turnover.`,
        },
  classifications: ({ from, to }) => ({
    zh: `${from}另归入行业“${to}”。`,
    en: `${from} is also classified under "${to}".`,
  }),
};

const aProduct: Say = ({ from }) => ({ zh: `载有产品“${from}”。`, en: `The product "${from}" is in it.` });

/** What a row says, in a sentence. */
export const dataSetStatement = (row: DataSetRow): Sentence =>
  (sentences[tableOf(row.key) as TableName] ?? aProduct)(row);
