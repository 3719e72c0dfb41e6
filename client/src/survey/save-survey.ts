import type { SheetWords } from '../exporting/words.ts';
import { sheetFeature } from './sheet-feature.ts';
import { pickLists, surveyWorkbook, type TakenSheet } from './survey-workbook.ts';

/** Saves a survey sheet as XLSX. The library is loaded when it is first needed. */
export async function saveSurvey(file: string, sheet: TakenSheet, words: SheetWords): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  await writeExcelFile(surveyWorkbook(sheet, words), { features: [sheetFeature(pickLists(sheet, words))] }).toFile(
    file,
  );
}
