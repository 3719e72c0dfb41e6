import { beforeAll, describe, expect, it } from 'vitest';
import { cellText, NoSurveySheet, type ReadSheets, readSurvey } from '../../client/src/survey/read-survey.ts';
import { sheetFeature, withPickLists } from '../../client/src/survey/sheet-feature.ts';
import { pickLists, surveyWorkbook, type TakenSheet } from '../../client/src/survey/survey-workbook.ts';
import { filledIn, startWords, throughFile, wordsIn } from './sheet-file.ts';

const named = (id: string, name: string, nameEn: string) => ({ id, name, nameEn });
const taken: TakenSheet = {
  area: { ...named('Zone:east', '东区', 'East Zone') },
  takenOn: '2026-01-31',
  format: 'survey-sheet/1',
  revision: 3,
  version: 12,
  chains: [{ ...named('Chain:tiny', '小链', 'Tiny chain') }],
  units: ['吨', '万片'],
  rows: ['a', 'b', 'c'].map((key) => ({
    key: `Zone:east|Segment:${key}|PRESUMED_MISSING`,
    kind: 'PRESUMED_MISSING' as const,
    segment: { ...named(`Segment:${key}`, `环节${key}`, `Segment ${key}`) },
    chains: [{ ...named('Chain:tiny', '小链', 'Tiny chain') }],
    question: { zh: `有没有人做${key}？`, en: `Does anybody make ${key}?` },
  })),
};

beforeAll(startWords);

describe.each(['zh', 'en'] as const)('a survey sheet in %s', (language) => {
  let sheets: ReadSheets;
  beforeAll(async () => {
    const words = wordsIn(language);
    sheets = await throughFile(surveyWorkbook(taken, words) as never, [sheetFeature(pickLists(taken, words))]);
  });

  it('says on its cover what it is of, when and how to fill it in', () => {
    const words = sheets[1]?.data.flat().map(cellText) ?? [];
    expect(words).toEqual(
      expect.arrayContaining(['2026-01-31', '12', language === 'zh' ? '东区' : 'East Zone', '吨 万片']),
    );
    expect(words.filter((word) => word.length > 20).length).toBeGreaterThan(5);
  });

  it('read back with nothing filled in has no rows', () =>
    expect(readSurvey(sheets, 'Zone:east')).toEqual({
      format: 'survey-sheet/1',
      area: 'Zone:east',
      into: 'Zone:east',
      revision: 3,
      version: 12,
      rows: [],
    }));

  it('filled in and read back has each cell as it was written, with its row in the sheet', async () => {
    const filled = await filledIn(sheets, {
      a: { result: '无', surveyedOn: new Date(Date.UTC(2026, 0, 15)) },
      c: { result: ' 有 ', enterprises: '某厂、他厂', status: '量产', capacity: 1200.5, unit: '吨/年', remark: '二期' },
    });
    const empty = { enterprises: '', status: '', capacity: '', unit: '', remark: '' };
    expect(readSurvey(filled, 'Region:1').rows).toEqual([
      { row: 3, key: 'Zone:east|Segment:a|PRESUMED_MISSING', result: '无', ...empty, surveyedOn: '2026-01-15' },
      {
        row: 5,
        key: 'Zone:east|Segment:c|PRESUMED_MISSING',
        result: '有',
        enterprises: '某厂、他厂',
        status: '量产',
        capacity: '1200.5',
        unit: '吨/年',
        remark: '二期',
        surveyedOn: '',
      },
    ]);
  });

  it('is read by the names of its columns, wherever somebody moved them', () => {
    const [rows, cover] = sheets;
    const turned = (rows?.data ?? []).map((row, at) => [...row.slice(0, 11), at > 1 ? '2026' : row[11]].reverse());
    const read = readSurvey([{ sheet: 'x', data: turned }, ...(cover ? [cover] : [])], 'Zone:east');
    expect(read.rows.map(({ key, surveyedOn }) => [key, surveyedOn])).toEqual(
      taken.rows.map(({ key }) => [key, '2026']),
    );
  });
});

it('another workbook is none', () => {
  expect(() => readSurvey([{ sheet: 'x', data: [['a', 'b']] }], 'Zone:east')).toThrow(NoSurveySheet);
  expect(() => readSurvey([{ sheet: 'x', data: [['key', 'result']] }], 'Zone:east')).toThrow(NoSurveySheet);
});

it('lists to pick from stand between the cells and the page, as Excel wants them', () => {
  const xml = withPickLists('<worksheet><sheetData></sheetData><pageMargins/></worksheet>', [
    { column: 'result', words: ['有', '无'], rows: [3, 9] },
  ]);
  expect(xml).toBe(
    '<worksheet><sheetData></sheetData><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="F3:F9"><formula1>"有,无"</formula1></dataValidation></dataValidations><pageMargins/></worksheet>',
  );
});
