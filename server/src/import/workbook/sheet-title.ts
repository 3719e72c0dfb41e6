const LONGEST = 31;

/** A title as a sheet can be called: spreadsheets allow 31 characters and none of `[ ] : * ? / \`. */
export const sheetTitle = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, LONGEST)
    .trim();
