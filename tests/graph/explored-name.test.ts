import { expect, it } from 'vitest';
import { exploredName } from '../../client/src/graph/explored-name.ts';

const CARD = { width: 152 };

it('a long name takes two lines, so that what differs at its end is seen', () => {
  // Eight characters of 12 px are 96 px, of the 108 beside the icon.
  expect(exploredName('安博泰克创新药物研发和产业化项目', 'PROJECT', CARD)).toEqual({
    label: '安博泰克创新药物\n研发和产业化项目',
    size: 12,
  });
  expect(exploredName('Early-education robots', 'PROJECT', CARD).label).toBe('Early-education\nrobots');
});

it('a shape that narrows leaves less room, a card for others more', () => {
  // Nine characters of 12 px are 108.
  expect(exploredName('磷酸铁锂正极材料片', 'ENTERPRISE', CARD)).toEqual({ label: '磷酸铁锂正极材料片', size: 12 });
  for (const kind of ['PRODUCT', 'MECHANISM'] as const)
    expect(exploredName('磷酸铁锂正极材料片', kind, CARD).label).toContain('\n');
  expect(exploredName('另有 1234 个没有画出', 'more', CARD).label).not.toContain('\n');
});

it('is broken as its own script is, whatever the language of the page', () => {
  expect(exploredName('山西长治高新区管理委员会', 'ENTERPRISE', CARD).label.split('\n')).toHaveLength(2);
});
