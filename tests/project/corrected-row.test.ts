import { describe, expect, it } from 'vitest';
import { withFiguresInForce } from '../../server/src/conflict/figures-in-force.ts';
import { correctedRow, rowCorrected } from '../../server/src/project/corrected-row.ts';
import { shownCells } from '../../server/src/project/shown-cells.ts';

/** Its row says at least 3, and 2 吨/日; in force are 3.2 and 10 万吨/年. */
const row = {
  key: 'p',
  name: '甲',
  investment_wan: '30000',
  investment_bound: 'AT_LEAST',
  land_mu: '30.5',
  jobs: '',
  sales_wan: '',
  tax_wan: '',
  capacity: '2',
  unit: '吨',
  per: '日',
  capacity_printed: '日产2吨',
};
const inForce = (property: string, value: string, unit: string) => ({
  project: 'p',
  property,
  choices: [{ since: null, until: null, inForce: 'said', ruleZh: '', ruleEn: null }],
  statements: [{ key: 'said', known: 0, value, unit }],
});
const disputed = new Map([['p', [inForce('investment_wan', '32000', '万元'), inForce('capacity', '10', '万吨/年')]]]);
const shown = shownCells(row, withFiguresInForce(disputed, 1));
const nobody = { place: null, whole: null };
const corrected = (input: object) => rowCorrected(row, shown, correctedRow(shown, input, nobody));

describe('a row that is corrected', () => {
  it('is shown with the figures in force', () =>
    expect(shown).toEqual({
      ...row,
      investment_wan: '32000',
      investment_bound: '',
      capacity: '10',
      unit: '万吨',
      per: '年',
      capacity_printed: '10万吨/年',
    }));
  it('keeps its other figures as it has them', () => expect(corrected({ jobs: 80 })).toEqual({ ...row, jobs: '80' }));
  it.each([
    [{ investmentWan: 30_000 }, { investment_bound: 'EXACT' }],
    [{ investmentWan: null }, { investment_wan: '', investment_bound: '' }],
    [{ capacity: 12 }, { capacity: '12', unit: '万吨', per: '年', capacity_printed: '12万吨/年' }],
    [{ per: '月' }, { capacity: '10', unit: '万吨', per: '月', capacity_printed: '10万吨/月' }],
    [{ capacity: null }, { capacity: '', unit: '', per: '', capacity_printed: '' }],
    [{ investmentBound: 'ABOUT' }, { investment_wan: '32000', investment_bound: 'ABOUT' }],
    // A form sends back what it showed.
    [{ investmentWan: 32_000, investmentBound: null, capacity: 10, unit: '万吨', per: '年' }, {}],
  ])('%o takes what tells one figure together', (input, cells) =>
    expect(corrected(input)).toEqual({ ...row, ...cells }),
  );
});
