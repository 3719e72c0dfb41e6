import { describe, expect, it } from 'vitest';
import { NotLocal } from '../../server/src/cascade/errors.ts';
import { AlreadyLocal, ZoneOutside } from '../../server/src/landing/errors.ts';

const [zone, city, firm, segment] = [
  { id: 'Zone:west', name: '西区', nameEn: 'West Zone' },
  { name: '东市', nameEn: 'East City' },
  { name: '甲厂', nameEn: 'Alpha Works' },
  { name: '芯片', nameEn: 'Chip' },
];

describe('a refusal speaks the language of its sentence, names and all', () => {
  it.each([
    ['a zone outside', new ZoneOutside('zone', zone, city, ['Zone:east']), ['West Zone', 'East City']],
    ['a maker of home', new AlreadyLocal('enterprise', 'Enterprise:a', firm, segment), ['Alpha Works', 'Chip']],
    ['a firm of home', new AlreadyLocal('enterprise', 'Enterprise:a', firm, null), ['Alpha Works']],
    ['one that is not here', new NotLocal('Enterprise:a', firm, { zh: '东市', en: 'East City' }), ['Alpha Works']],
  ])('%s', (_, { extensions }, names) => {
    const { zh, en } = extensions.sentence as { zh: string; en: string };
    for (const name of names) expect(en).toContain(name);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(zh).toMatch(/西区|甲厂/);
  });

  it('keeps the printed name where there is no other', () =>
    expect(
      (
        new AlreadyLocal('enterprise', 'Enterprise:a', { ...firm, nameEn: null }, null).extensions.sentence as {
          en: string;
        }
      ).en,
    ).toContain('甲厂'));
});
