import { expect, test } from 'vitest';
import { chainSearch, overviewSearch, parseSearch, printSearch } from '../../client/src/search.ts';

test('a view printed into an address and read back is the same view', () => {
  const view = {
    area: 'Zone:gaoxin',
    asOf: '2024',
    view: 'list' as const,
    tab: 'unknown' as const,
    kinds: ['MISSING' as const, 'STALLED' as const],
    segment: 'led-chip',
  };
  const printed = printSearch(view);
  expect(printed).toBe('?area=Zone:gaoxin&asOf=2024&view=list&tab=unknown&kinds=MISSING,STALLED&segment=led-chip');
  expect(chainSearch(parseSearch(printed))).toEqual(view);
});

test('a year stays a text: the date picker and the API take it as written', () => {
  expect(chainSearch(parseSearch('?asOf=2023'))).toEqual({ asOf: '2023' });
});

test('words that no view knows are dropped, defaults never lengthen the address', () => {
  expect(chainSearch(parseSearch('?view=sideways&tab=&kinds=NONE&segment='))).toEqual({});
  expect(overviewSearch(parseSearch('?sort=colour&lang=en'))).toEqual({});
  expect(printSearch({ area: undefined, kinds: undefined })).toBe('');
});

test('what stands in an address is kept apart from its grammar', () => {
  const printed = printSearch({ segment: 'a&b=c#d' });
  expect(parseSearch(printed)).toEqual({ segment: 'a&b=c#d' });
});
