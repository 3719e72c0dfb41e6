import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedBy, type Command } from '../../client/src/explore/command.ts';
import { printLog, readLog } from '../../client/src/explore/log-code.ts';
import { type Brought, elementsOf } from '../../client/src/explore/picture.ts';
import { play } from '../../client/src/explore/play.ts';
import { answersTo, someCommands } from './some-world.ts';

const HUB = 'Region:china';
const TOTAL = 12_345;
const start: Command = { do: 'start', ids: [HUB] };
const page = (number: number): Command => ({
  do: 'expand',
  id: HUB,
  type: 'LOCATED_IN',
  direction: 'IN',
  page: number,
});
const one = (other: string): Command => ({ do: 'one', id: HUB, type: 'LOCATED_IN', direction: 'IN', other });
const firm = (at: number) => ({ id: `Enterprise:${at}`, kind: 'ENTERPRISE', name: `${at}`, nameEn: null });
const link = (id: string) => ({ id: `LOCATED_IN:${id}`, source: id, target: HUB });

/** A hub with 12,345 neighbours, which come in pages of 50. */
function answer(command: Command): Brought {
  if (command.do === 'expand') {
    const nodes = Array.from({ length: 50 }, (_, at) => firm(command.page * 50 + at));
    return { nodes, links: nodes.map(({ id }) => link(id)), total: TOTAL };
  }
  if (command.do === 'one') {
    const other = { ...firm(0), id: command.other };
    return { nodes: [other], links: [link(command.other)], total: 1 };
  }
  return { nodes: [{ ...firm(0), id: HUB }], links: [], total: 1 };
}
const pictureOf = (commands: readonly Command[], most?: number) =>
  play(commands, new Map(commands.map((command) => [askedBy(command) ?? '', answer(command)])), most);
const cards = (commands: readonly Command[], most?: number) => [...pictureOf(commands, most).more.values()];

describe('the card of what is not drawn', () => {
  it('counts what a page left: 12,345 in all, 50 drawn', () =>
    expect(cards([start, page(0)])).toMatchObject([
      { origin: HUB, type: 'LOCATED_IN', direction: 'IN', count: 12_295 },
    ]));

  it('counts less with each further page and with each one that is drawn alone, and stands where it stood', () => {
    const [first] = cards([start, page(0)]);
    const [second] = cards([start, page(0), page(1)]);
    const [third] = cards([start, page(0), page(1), one('Enterprise:9000'), one('Enterprise:9000')]);
    expect([second?.count, third?.count]).toEqual([12_245, 12_244]);
    for (const card of [second, third]) expect([card?.x, card?.y]).toEqual([first?.x, first?.y]);
  });

  it('does not count twice one that is drawn alone and by its page', () =>
    expect(cards([start, page(0), one('Enterprise:7'), one('Enterprise:60'), page(1)])[0]?.count).toBe(12_245));

  it('goes when its thing is collapsed, and when the step is undone', () => {
    expect(cards([start, page(0), { do: 'collapse', id: HUB }])).toEqual([]);
    expect(cards([start])).toEqual([]);
  });

  it('one alone brings no card: nobody has asked how many there are', () =>
    expect(cards([start, one('Enterprise:3')])).toEqual([]));

  it('at the limit takes in what did not fit, and counts as two elements itself', () => {
    const commands = [start, ...Array.from({ length: 20 }, (_, at) => page(at))];
    const picture = pictureOf(commands, 1_500);
    // 1 + 2 × 748 cards and lines, and the card with its line: 1,499; one more firm would be 1,501.
    expect(elementsOf(picture)).toBe(1_499);
    expect(picture.nodes.size).toBe(749);
    expect(cards(commands)[0]?.count).toBe(TOTAL - 748);
  });

  it('is in the address by the steps from which it follows', () => {
    const commands = [start, page(0), one('Enterprise:9000')];
    expect(printLog(commands)).toBe('Region:china,Enterprise:9000~s0~e0.li.i.0~n0.li.i.1');
    expect(cards(readLog(printLog(commands)))).toEqual(cards(commands));
  });

  it('whatever is done: its thing stands, and it counts something', () =>
    fc.assert(
      fc.property(someCommands, fc.integer({ min: 1, max: 60 }), (commands, most) => {
        const { nodes, more } = play(commands, answersTo(commands), most);
        for (const { origin, count } of more.values()) expect([nodes.has(origin), count > 0]).toEqual([true, true]);
      }),
    ));
});
