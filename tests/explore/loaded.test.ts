import { describe, expect, it } from 'vitest';
import { askedBy, type Command } from '../../client/src/explore/command.ts';
import { conesOf } from '../../client/src/explore/cones.ts';
import { loadedOf } from '../../client/src/explore/loaded.ts';
import { readLog } from '../../client/src/explore/log-code.ts';
import type { Brought } from '../../client/src/explore/picture.ts';
import { play } from '../../client/src/explore/play.ts';

const ZONE = 'Zone:a';
const row = { id: ZONE, type: 'SITED_IN', direction: 'IN' } as const;
const project = (at: number) => ({ id: `Project:${at}`, kind: 'PROJECT', name: `${at}`, nameEn: null });

/** A zone with 120 projects: pages of 50, 50 and 20. */
function answer(command: Command): Brought {
  if (command.do !== 'expand') return { nodes: [{ ...project(0), id: ZONE }], links: [], total: 1 };
  const nodes = Array.from({ length: 120 }, (_, at) => project(at)).slice(command.page * 50, command.page * 50 + 50);
  const links = nodes.map(({ id }) => ({ id: `SITED_IN:${id}`, source: id, target: ZONE }));
  return { nodes, links, total: 120 };
}
const answersTo = (commands: readonly Command[]) =>
  new Map(commands.map((command) => [askedBy(command) ?? '', answer(command)]));
const pictureOf = (steps: string) => {
  const commands = readLog(`${ZONE},Project:110~s0${steps}`);
  return play(commands, answersTo(commands));
};
const loaded = (steps: string) => loadedOf(pictureOf(steps), row, 120);
const cardOf = (steps: string) => [...pictureOf(steps).more.values()][0]?.count;

describe('a zone with 120 projects', () => {
  it('is loaded page by page', () => {
    expect(loaded('')).toEqual({ total: null, drawn: 0, next: { page: 0, size: 50 }, waiting: false });
    expect(loaded('~e0.si.i.0')).toMatchObject({ total: 120, drawn: 50, next: { page: 1, size: 50 } });
    expect(loaded('~e0.si.i.0~e0.si.i.1')).toMatchObject({ drawn: 100, next: { page: 2, size: 20 } });
    expect(loaded('~e0.si.i.0~e0.si.i.1~e0.si.i.2')).toMatchObject({ drawn: 120, next: null });
  });

  it('row and card say the same, also with one that was drawn alone', () => {
    expect(loaded('~e0.si.i.0~n0.si.i.1')).toMatchObject({ drawn: 51, next: { page: 1, size: 50 } });
    expect(cardOf('~e0.si.i.0~n0.si.i.1')).toBe(69);
  });

  it('an old address that holds a page twice hides nothing: the page that was passed over comes next', () => {
    expect([loaded('~e0.si.i.0~e0.si.i.0').drawn, cardOf('~e0.si.i.0~e0.si.i.0')]).toEqual([50, 70]);
    expect(loaded('~e0.si.i.0~e0.si.i.0~e0.si.i.2')).toMatchObject({ drawn: 70, next: { page: 1, size: 50 } });
    expect(cardOf('~e0.si.i.0~e0.si.i.0~e0.si.i.2')).toBe(50);
    expect(pictureOf('~e0.si.i.0~e0.si.i.0~e0.si.i.2~e0.si.i.1').nodes.size).toBe(121);
  });

  it('a page that had no room is loaded again once there is some, and what stood of it counts once', () => {
    const commands = readLog(`${ZONE},Region:b~s0.1~e1.li.i.0~e0.si.i.0~c1~e0.si.i.0`);
    const firms = Array.from({ length: 40 }, (_, at) => ({ ...project(at), id: `Enterprise:${at}` }));
    const answers = new Map(
      commands.map((command): [string, Brought] => {
        if (command.do === 'start')
          return [
            askedBy(command) ?? '',
            { nodes: command.ids.map((id) => ({ ...project(0), id })), links: [], total: 2 },
          ];
        const isRegion = command.do === 'expand' && command.id === 'Region:b';
        const links = firms.map(({ id }) => ({ id: `LOCATED_IN:${id}`, source: id, target: 'Region:b' }));
        return [askedBy(command) ?? '', isRegion ? { nodes: firms, links, total: 40 } : answer(command)];
      }),
    );
    const upTo = (steps: number) => loadedOf(play(commands.slice(0, steps), answers, 120), row, 120);
    // 2 + 80 elements, a card of two, and 18 projects with their lines.
    expect(upTo(3)).toMatchObject({ drawn: 18, next: { page: 0, size: 32 } });
    expect(upTo(4)).toMatchObject({ drawn: 18, next: { page: 0, size: 32 } });
    expect(upTo(5)).toMatchObject({ drawn: 50, next: { page: 1, size: 50 } });
  });

  it('has nothing to load where other steps brought in all of them', () => {
    const picture = pictureOf('~e0.si.i.0');
    const others = { ...picture, steps: picture.steps.filter(({ command }) => command.do !== 'expand') };
    expect(loadedOf(others, row, 50)).toEqual({ total: 50, drawn: 50, next: null, waiting: false });
    expect(loadedOf(others, row, 51)).toMatchObject({ total: null, next: { page: 0, size: 50 } });
    expect(loadedOf(others, { ...row, direction: 'OUT' }, 50)).toMatchObject({ total: null });
  });

  it('waits while a page is on its way', () => {
    const commands = readLog(`${ZONE}~s0~e0.si.i.0`);
    const picture = play(commands, answersTo(commands.slice(0, 1)));
    expect(loadedOf(picture, row, 120)).toMatchObject({ total: null, waiting: true });
    expect(loadedOf(picture, { ...row, type: 'TARGETS' }, 9)).toMatchObject({ waiting: false });
  });
});

describe('a cone', () => {
  const commands: Command[] = [
    { do: 'start', ids: [ZONE] },
    { do: 'cone', id: ZONE, direction: 'DOWNSTREAM', steps: 8 },
  ];
  const things = Array.from({ length: 1_500 }, (_, at) => project(at));
  /** 3,440 things are there; the answer gives the nearest 1,500 and the start. */
  const answers = new Map<string, Brought>([
    [askedBy(commands[0] as Command) ?? '', answer(commands[0] as Command)],
    [
      askedBy(commands[1] as Command) ?? '',
      {
        nodes: [{ ...project(0), id: ZONE }, ...things],
        links: things.map(({ id }) => ({ id: `INPUT_OF:${id}`, source: ZONE, target: id })),
        total: 3_440,
        steps: [0, ...things.map(() => 1)],
      },
    ],
  ]);
  // 1 + 2 × 749 cards and lines are 1,499; one more thing and its line would be 1,501.
  const said = { direction: 'DOWNSTREAM', steps: 8, shown: 749, total: 3_440 };

  it('says what is drawn of what is there, not of what the answer holds', () =>
    expect(conesOf(play(commands, answers), ZONE)).toEqual([said]));

  it('asked for again is said once', () =>
    expect(conesOf(play([...commands, commands[1] as Command], answers), ZONE)).toEqual([said]));
});
