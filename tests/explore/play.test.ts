import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broughtBy } from '../../client/src/explore/collapse.ts';
import { type Command, originOf } from '../../client/src/explore/command.ts';
import { elementsOf, type Picture } from '../../client/src/explore/picture.ts';
import { CARD } from '../../client/src/explore/placement.ts';
import { play } from '../../client/src/explore/play.ts';
import { aCommand, answerOf, answersTo, someCommands } from './some-world.ts';

const pictureOf = (commands: readonly Command[], most?: number) => play(commands, answersTo(commands), most);
const standing = ({ nodes, links, more }: Picture) => ({
  nodes: [...nodes].sort(),
  links: [...links].sort(),
  more: [...more].sort(),
});
const onPicture = (picture: Picture, command: Command) =>
  command.do === 'start' || picture.nodes.has(command.do === 'path' ? command.from : command.id);

describe('nothing that stands moves', () => {
  it('whatever is added or taken away: 0 px', () =>
    fc.assert(
      fc.property(someCommands, aCommand, (commands, command) => {
        fc.pre(command.do !== 'move');
        const before = pictureOf(commands);
        const after = pictureOf([...commands, command]);
        for (const [id, { x, y }] of before.nodes) {
          const now = after.nodes.get(id);
          if (now) expect([now.x, now.y]).toEqual([x, y]);
          else expect(command.do).toBe('collapse');
        }
        for (const [id, { x, y }] of before.more) {
          const now = after.more.get(id);
          if (now) expect([now.x, now.y]).toEqual([x, y]);
        }
      }),
    ));

  it('and no card lies on another, unless somebody put it there', () =>
    fc.assert(
      fc.property(someCommands, (commands) => {
        const { nodes, more } = pictureOf(commands.filter((command) => command.do !== 'move'));
        const places = [...nodes.values(), ...more.values()];
        for (const [at, one] of places.entries())
          for (const other of places.slice(at + 1))
            expect(Math.abs(one.x - other.x) >= CARD.width || Math.abs(one.y - other.y) >= CARD.height).toBe(true);
      }),
    ));

  it('new cards keep clear of a card that was moved by hand', () => {
    const commands: Command[] = [
      { do: 'start', ids: ['Segment:0'] },
      { do: 'move', id: 'Segment:0', x: 1000, y: 0 },
      { do: 'start', ids: ['Segment:1'] },
      { do: 'move', id: 'Segment:1', x: 400, y: 30 },
      { do: 'expand', id: 'Segment:0', type: 'INPUT_OF', direction: 'IN', page: 0 },
    ];
    const { nodes } = pictureOf(commands);
    expect(nodes.size).toBeGreaterThan(5);
    for (const [id, { x, y }] of nodes)
      if (id !== 'Segment:1') expect(Math.abs(x - 400) >= CARD.width || Math.abs(y - 30) >= CARD.height).toBe(true);
  });
});

describe('collapsing', () => {
  it('right after a step takes away exactly what that step brought', () =>
    fc.assert(
      fc.property(someCommands, aCommand, (commands, command) => {
        const before = pictureOf(commands);
        const id = command.do === 'path' ? command.from : command.do === 'start' ? '' : command.id;
        fc.pre(command.do !== 'move' && command.do !== 'collapse' && onPicture(before, command));
        fc.pre(!before.steps.some((step) => originOf(step.command) === id));
        const after = pictureOf([...commands, command, { do: 'collapse', id }]);
        expect(standing(after)).toEqual(standing(before));
      }),
    ));

  it('keeps what another step holds as well', () => {
    const one: Command = { do: 'expand', id: 'Segment:0', type: 'INPUT_OF', direction: 'OUT', page: 0 };
    const start: Command = { do: 'start', ids: ['Segment:0'] };
    const [child = ''] = [...pictureOf([start, one]).nodes.keys()].slice(1);
    const two: Command = { ...one, id: child };
    const { nodes } = pictureOf([start, one, two, { do: 'collapse', id: 'Segment:0' }]);
    const kept = new Map(answerOf(two).nodes.map((node) => [node.id, node]));
    expect([...nodes.keys()].sort()).toEqual([...new Set(['Segment:0', child, ...kept.keys()])].sort());
  });

  it('never takes away the thing itself, and says beforehand how many would go', () =>
    fc.assert(
      fc.property(someCommands, (commands) => {
        const before = pictureOf(commands);
        for (const id of before.nodes.keys()) {
          const { nodes } = pictureOf([...commands, { do: 'collapse', id }]);
          expect(nodes.has(id)).toBe(true);
          expect(before.nodes.size - nodes.size).toBe(broughtBy(before, id).nodes);
        }
      }),
    ));
});

describe('bounds', () => {
  it('never more cards and lines than the most, and what is left out is counted', () =>
    fc.assert(
      fc.property(someCommands, fc.integer({ min: 1, max: 20 }), (commands, most) => {
        const picture = pictureOf(commands, most);
        const { steps } = picture;
        expect(elementsOf(picture)).toBeLessThanOrEqual(Math.max(most, 1));
        for (const { nodes: held, left, command } of steps)
          if (command.do === 'expand')
            expect(held.filter((id) => id !== command.id).length + left).toBe(
              answersTo([command]).values().next().value?.nodes.length,
            );
      }),
    ));

  it('no line without both its ends', () =>
    fc.assert(
      fc.property(someCommands, fc.integer({ min: 1, max: 60 }), (commands, most) => {
        const { nodes, links } = pictureOf(commands, most);
        for (const { source, target } of links.values())
          expect([nodes.has(source), nodes.has(target)]).toEqual([true, true]);
      }),
    ));

  it('draws as far as answers are there', () => {
    const commands: Command[] = [
      { do: 'start', ids: ['Segment:0'] },
      { do: 'expand', id: 'Segment:0', type: 'INPUT_OF', direction: 'OUT', page: 0 },
      { do: 'move', id: 'Segment:0', x: 10, y: 10 },
    ];
    const picture = play(commands, answersTo(commands.slice(0, 1)));
    expect([picture.awaited.length, picture.nodes.size, picture.nodes.get('Segment:0')?.x]).toEqual([2, 1, 0]);
  });
});

it('a link that begins with a record merged since shows the kept one, and goes on from it', () => {
  const old: Command[] = [
    { do: 'start', ids: ['Segment:gone'] },
    { do: 'expand', id: 'Segment:gone', type: 'INPUT_OF', direction: 'IN', page: 0 },
    { do: 'move', id: 'Segment:gone', x: 70, y: 0 },
  ];
  const kept = old.map((command) =>
    command.do === 'start' ? { ...command, ids: ['Segment:0'] } : { ...command, id: 'Segment:0' },
  ) as Command[];
  // The server answers as of the kept record, whichever of the two is asked for.
  const answers = new Map(
    [...answersTo(kept)].map(([name, answer]) => [name.replaceAll('Segment:0', 'Segment:gone'), answer]),
  );
  const [picture, same] = [play(old, answers), pictureOf(kept)];
  expect(standing(picture)).toEqual(standing(same));
  expect(picture.nodes.size).toBeGreaterThan(1);
  expect(picture.steps.map(({ command }) => command)).toEqual(same.steps.map(({ command }) => command));
});
