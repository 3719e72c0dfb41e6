import { describe, expect, it } from 'vitest';
import { fitName, type Setting } from '../../client/src/graph/fit-name.ts';
import { textWidth } from '../../client/src/graph/text-width.ts';

const card: Setting[] = [
  { size: 13, lines: 2 },
  { size: 11, lines: 2 },
];

describe('a name on a card', () => {
  it('stays on one line where it fits', () => {
    expect(fitName('LED芯片', 'zh', 82, card)).toEqual({ lines: ['LED芯片'], size: 13, cut: false });
  });

  it('breaks Chinese between words, into lines as equal as may be', () => {
    expect(fitName('MLED新型显示面板', 'zh', 82, card).lines).toEqual(['MLED新型', '显示面板']);
  });

  it('begins no line with a closing bracket and ends none with an opening one', () => {
    const { lines } = fitName('磷酸（锰）铁锂正极', 'zh', 82, card);
    expect(lines).toHaveLength(2);
    expect(lines[0]).not.toMatch(/（$/);
    expect(lines[1]).not.toMatch(/^）/);
  });

  it('breaks English at blanks and hyphens only, smaller before it cuts', () => {
    expect(fitName('Display driver IC', 'en', 82, card)).toEqual({
      lines: ['Display', 'driver IC'],
      size: 13,
      cut: false,
    });
    const long = fitName('Semiconductor packaging equipment', 'en', 82, card);
    expect(long.cut).toBe(true);
    expect(long.lines.at(-1)).toMatch(/…$/);
  });

  it('never exceeds its width', () => {
    for (const name of ['半导体显示用超薄玻璃基板与盖板材料', 'Ultra-thin-glass', 'X']) {
      for (const language of ['zh', 'en'] as const) {
        const { lines, size } = fitName(name, language, 82, card);
        for (const line of lines) expect(textWidth(line) * size).toBeLessThanOrEqual(90);
      }
    }
  });
});
