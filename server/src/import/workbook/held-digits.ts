/** Spreadsheets hold and show 15 digits of a number. */
const DIGITS = 15;

/** What lies behind the digits that are shown is an accident of binary numbers: 0.30000000000000004 is 0.3. */
export const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/** So large that digits before the point are lost. */
export const isBeyond = (value: number): boolean => !(Math.abs(value) < 10 ** DIGITS);

/** Whether a workbook brings the number back as it is. */
export const isHeld = (value: number): boolean => !isBeyond(value) && rounded(value) === value;
