import { expect, it } from 'vitest';
import { company, readSmall } from './small-data-set.ts';

const member = (company_code: string, industry_code: string, industry_name: string, company_name = '甲灯') => ({
  company_code,
  company_name,
  industry_code,
  industry_name,
  rel: '所属行业',
});

it('industries of Shenwan stand beside those of GB/T 4754, and a company has one as a second classification', async () => {
  const { rows, count } = await readSmall({
    companies: [company('300001', '甲灯')],
    industries: [
      { code: '110000', name: '农林牧渔' },
      { code: '110100', name: '种植业' },
    ],
    widers: [
      { from_code: '110100', to_code: '110000', from_industry: '种植业', to_industry: '农林牧渔', rel: '上级行业' },
    ],
    members: [
      member('300001.SZ', '110100', '种植业', '甲灯更名'),
      member('300001.SZ', '110100', '种植业'),
      member('300001.SZ', '110000', '种植业'),
      member('300001.SZ', '990000', '无此行业'),
      member('300009.SZ', '110100', '种植业'),
    ],
    together: [{ industry: '种植业', ups: { 农林牧渔: 3 } }],
  });
  expect(rows('industries').map(({ key, part_of }) => [key, part_of])).toEqual([
    ['sw-110000', undefined],
    ['sw-110100', 'sw-110000'],
  ]);
  expect(rows('classifications').map(({ enterprise, industry }) => [enterprise, industry])).toEqual([
    ['a-300001', 'sw-110100'],
  ]);
  const told = [
    'OTHER_NAME',
    'DUPLICATE',
    'INDUSTRY_DISAGREES',
    'UNKNOWN_INDUSTRY',
    'UNKNOWN_COMPANY',
    'CO_OCCURRENCE',
  ];
  expect(told.map(count)).toEqual([1, 1, 1, 1, 1, 1]);
});
