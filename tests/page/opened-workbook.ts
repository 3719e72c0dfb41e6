import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';

export type OpenedSheet = { sheet: string; data: unknown[][] };

/** Presses what saves a workbook, and opens the file that comes: its name and its sheets. */
export async function openedWorkbook(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const sheets = (await readWorkbook(await readFile(await download.path()))) as OpenedSheet[];
  return { name: download.suggestedFilename(), sheets };
}

/** The rows of a sheet as records by the titles of its head. */
export function records({ data: [head = [], ...rows] }: OpenedSheet): Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(head.map((title, at) => [String(title), row[at] ?? null])));
}
