import { beforeAll, expect, it } from 'vitest';
import { readSurvey } from '../../client/src/survey/read-survey.ts';
import { sheetFeature } from '../../client/src/survey/sheet-feature.ts';
import { pickLists, surveyWorkbook, type TakenSheet } from '../../client/src/survey/survey-workbook.ts';
import { undo } from '../change/change.ts';
import { graphContents } from '../change/graph-contents.ts';
import { useApi } from '../setup/api.ts';
import { filledIn, startWords, throughFile, wordsIn } from './sheet-file.ts';
import { readIn, type Sheet } from './survey.ts';

/** On the seed: out of the API, through a real file that somebody fills in, back into the graph, and out of it again. */
const api = useApi('seed');
const ZONE = 'Zone:jingkai';
const named = 'id name nameEn';

beforeAll(startWords);

const unknown = async (area: string, segment: string) =>
  (
    await api.ask<{ unknowns: { segment: { id: string } | null }[] }>(
      'query ($area: ID!) { unknowns(area: $area) { segment { id } } }',
      { area },
    )
  ).unknowns.some((each) => each.segment?.id === segment);

it('a sheet goes out, is filled in, comes in, changes the gap list, and is undone to the same graph', async () => {
  const { surveySheet } = await api.ask<{ surveySheet: TakenSheet }>(
    `{ surveySheet(area: "${ZONE}", chains: ["Chain:led"]) { area { ${named} } takenOn format revision version units
      chains { ${named} } rows { key kind segment { ${named} } chains { ${named} } question { zh en } } } }`,
  );
  expect(surveySheet.rows.length).toBeGreaterThan(3);
  const [first, second] = surveySheet.rows.map(({ segment }) => segment);
  if (!first || !second) throw new Error('two unknown segments at least');
  const words = wordsIn('zh');
  const book = await throughFile(surveyWorkbook(surveySheet, words) as never, [
    sheetFeature(pickLists(surveySheet, words)),
  ]);
  const keyOf = ({ id }: { id: string }) => id.slice('Segment:'.length);
  const filled = await filledIn(book, {
    [keyOf(first)]: { result: '无', surveyedOn: new Date() },
    [keyOf(second)]: { result: '有', enterprises: '测试用光电厂', status: '量产', capacity: 3, unit: '万片/年' },
  });
  const sheet = readSurvey(filled, 'Region:140400') as Sheet;

  const untouched = await graphContents(api.graph);
  expect(await unknown(ZONE, first.id)).toBe(true);
  const tried = await readIn(api, sheet, true);
  expect(tried).toMatchObject({ faults: [], changedRows: [], rowCount: 2 });
  const written = await readIn(api, sheet);
  expect(written).toMatchObject({ userErrors: [], change: { kind: 'SURVEYED', subjectId: ZONE } });
  expect(written.areas).toEqual(tried.areas);
  const [zone, city] = written.areas;
  expect(zone?.after.known).toBeGreaterThan((zone?.before.known ?? 0) + 1);
  expect(city?.gaps.map(({ segment }) => segment.id)).toContain(second.id);
  expect(city?.gaps.map(({ segment }) => segment.id)).not.toContain(first.id);
  expect(await unknown(ZONE, first.id)).toBe(false);
  expect(await unknown(ZONE, second.id)).toBe(false);

  const undone = await undo(api, String(written.change?.id), written.revision);
  expect(undone.userErrors).toEqual([]);
  expect(await graphContents(api.graph)).toEqual(untouched);
  expect(await unknown(ZONE, first.id)).toBe(true);
});

it('every sum of the coverage of the seed is of its chains, and every unknown has an effect', async () => {
  type Share = { knownWeight: number; totalWeight: number; known: number; total: number };
  const share = 'knownWeight totalWeight known total';
  const { coverage, unknowns } = await api.ask<{
    coverage: { share: Share; chains: { share: Share }[]; areas: { area: { id: string }; share: Share }[] };
    unknowns: { kind: string; effect: number | null; chains: { id: string }[]; wouldChange: { zh: string } }[];
  }>(
    `{ coverage(area: "Region:140400") { share { ${share} } chains { share { ${share} } } areas { area { id } share { ${share} } } }
      unknowns(area: "Region:140400") { kind effect chains { id } wouldChange { zh } } }`,
  );
  const { known, total } = coverage.share;
  expect(coverage.chains.reduce((sum, each) => sum + each.share.known, 0)).toBe(known);
  const segments = unknowns.filter(({ kind }) => kind === 'SEGMENT');
  expect(segments.reduce((sum, { chains }) => sum + chains.length, 0)).toBe(total - known);
  expect(segments.every(({ effect }) => (effect ?? 0) > 0)).toBe(true);
  expect(coverage.areas.every((each) => each.share.total === total)).toBe(true);
  expect(coverage.areas.map(({ area }) => area.id)).toEqual(expect.arrayContaining([ZONE, 'Region:140423']));
});
