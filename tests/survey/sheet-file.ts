import i18next from 'i18next';
import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import type { SheetWords } from '../../client/src/exporting/words.ts';
import { survey as en } from '../../client/src/i18n/en/survey.ts';
import { en as frameEn } from '../../client/src/i18n/en.ts';
import { survey as zh } from '../../client/src/i18n/zh/survey.ts';
import { zh as frameZh } from '../../client/src/i18n/zh.ts';
import type { ReadSheets } from '../../client/src/survey/read-survey.ts';

/** The words of the page, for code that speaks them outside it. */
export const startWords = () =>
  i18next.init({
    lng: 'zh',
    resources: {
      zh: { translation: { ...frameZh, survey: zh } },
      en: { translation: { ...frameEn, survey: en } },
    },
    interpolation: { escapeValue: false },
  });

export const wordsIn = (language: 'zh' | 'en'): SheetWords => ({
  t: i18next.getFixedT(language),
  name: (thing) => (language === 'en' && thing.nameEn) || thing.name,
  sentence: (sentence) => sentence[language],
  money: String,
});

/** Through a real file, as Excel would keep it. */
export const throughFile = async (sheets: Parameters<typeof writeWorkbook>[0], features: unknown[] = []) =>
  (await readWorkbook(await writeWorkbook(sheets as never, { features } as never).toBuffer())) as ReadSheets;

type Row = (string | number | Date | null)[];
/** Fills cells in by the titles of the machine's row, and saves the file again. */
export async function filledIn(sheets: ReadSheets, cells: Record<string, Record<string, string | number | Date>>) {
  return throughFile(
    sheets.map(({ sheet, data }) => {
      const names = data[1] as string[];
      return {
        sheet,
        data: (data as Row[]).map((row, at) =>
          row.map((cell, column) => {
            const key = String(row[0]).split('|')[1]?.slice('Segment:'.length) ?? '';
            const value = at > 1 ? (cells[key]?.[String(names[column])] ?? cell) : cell;
            return value === null
              ? null
              : { value, type: value.constructor, ...(value instanceof Date && { format: 'yyyy-mm-dd' }) };
          }),
        ),
      };
    }) as never,
  );
}
