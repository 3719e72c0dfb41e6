import { describe, expect, test } from 'vitest';
import { type TableName, tableNames, tables } from '../../server/src/model/tables.ts';
import { haveDocuments, isDocument, printedAt, printings } from './printed-text.ts';
import { rowsOf } from './seed.ts';

const cited = tableNames.filter((table) => 'locator' in tables[table].fields);
const ofDocuments = (table: TableName) => rowsOf(table).filter(({ source = '' }) => isDocument(source));
const textAt = ({ source = '', locator = '' }: Readonly<Record<string, string>>) => printedAt(source, locator);

describe.skipIf(!haveDocuments)('against the five documents (skipped without ../shared/seeds)', () => {
  test.each(cited)('%s: every locator lies in its document', (table) => {
    expect(ofDocuments(table).filter((row) => textAt(row) === undefined)).toEqual([]);
  });

  test('every figure is printed in the lines it cites', () => {
    const missing = ofDocuments('observations').filter(
      (row) => !printings(row.value ?? '').some((printing) => textAt(row)?.includes(printing)),
    );
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  test('every investment of a project is printed in the lines it cites', () => {
    const missing = ofDocuments('projects').filter(
      (row) => row.investment_wan !== '' && !textAt(row)?.includes(`${Number(row.investment_wan) / 10_000}亿`),
    );
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  test('the printed word of an event that is stated stands in the lines it cites', () => {
    const missing = ofDocuments('stage_events').filter(
      (row) => row.standing === 'OBSERVED' && !textAt(row)?.includes((row.printed ?? '').replace(/\s/g, '')),
    );
    expect(missing.map(({ key, printed }) => [key, printed])).toEqual([]);
  });
});
