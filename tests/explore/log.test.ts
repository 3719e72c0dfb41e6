import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../client/src/explore/command.ts';
import { exploreSearch } from '../../client/src/explore/explore-search.ts';
import { act, done, type Log, redo, undo } from '../../client/src/explore/log.ts';
import { exploreFrom, fits, logOf, searchOfLog } from '../../client/src/explore/log-address.ts';
import { printLog, readLog, unreadSteps } from '../../client/src/explore/log-code.ts';
import { play } from '../../client/src/explore/play.ts';
import { parseSearch, printSearch } from '../../client/src/search.ts';
import { aCommand, answersTo, someCommands } from './some-world.ts';

const logs = fc
  .tuple(someCommands, fc.nat(20))
  .map(([commands, back]): Log => ({ commands, at: Math.max(1, commands.length - back) }));

describe('undo and redo', () => {
  it('undoing a step gives the view before it, redoing it the view after it', () =>
    fc.assert(
      fc.property(logs, aCommand, (log, command) => {
        const after = act(log, command);
        fc.pre(after !== log);
        const back = undo(after);
        const isOneMove = done(after).length === done(log).length;
        if (!isOneMove) expect(back && done(back)).toEqual(done(log));
        expect(back && redo(back)).toEqual(after);
      }),
    ));

  it('a new step ends what had been undone', () =>
    fc.assert(
      fc.property(logs, aCommand, (log, command) => {
        fc.pre(act(log, command) !== log);
        expect(redo(act(log, command))).toBeNull();
        expect(done(act(log, command)).at(-1)).toEqual(command);
      }),
    ));

  it('a step that brings nothing is none: a page asked for again, until its thing is collapsed; the last one repeated', () => {
    const id = 'Segment:a';
    const page: Command = { do: 'expand', id, type: 'INPUT_OF', direction: 'IN', page: 0 };
    const cone: Command = { do: 'cone', id, direction: 'UPSTREAM', steps: 2 };
    const taken = (...commands: Command[]) =>
      commands
        .reduce((log, command) => act(log, command), { commands: [{ do: 'start', ids: [id] }], at: 1 } as Log)
        .commands.slice(1);
    expect(taken(page, page)).toEqual([page]);
    expect(taken(page, cone, page)).toEqual([page, cone]);
    expect(taken(page, { do: 'collapse', id }, page)).toEqual([page, { do: 'collapse', id }, page]);
    expect(taken(page, { ...page, page: 1 })).toHaveLength(2);
    expect(taken(cone, cone)).toEqual([cone]);
    // Room may have been made between them.
    expect(taken(cone, page, cone)).toEqual([cone, page, cone]);
    // What is nearer is there already, until its thing is collapsed.
    const near: Command = { ...cone, steps: 1 };
    expect(taken(cone, page, near)).toEqual([cone, page]);
    expect(taken(near, cone)).toEqual([near, cone]);
    expect(taken(cone, { do: 'collapse', id }, near)).toHaveLength(3);
    // A page that had no room as a whole.
    const log: Log = { commands: [{ do: 'start', ids: [id] }, page], at: 2 };
    expect(act(log, page, true).commands).toHaveLength(3);
  });

  it('a thing dragged twice is one step back', () => {
    const start: Log = { commands: [{ do: 'start', ids: ['Segment:a'] }], at: 1 };
    const once = act(start, { do: 'move', id: 'Segment:a', x: 1, y: 1 });
    const twice = act(once, { do: 'move', id: 'Segment:a', x: 9, y: 9 });
    expect(undo(twice)).toMatchObject({ at: 1 });
    expect(undo(start)).toBeNull();
  });
});

describe('the address', () => {
  it('holds every step, the undone ones too, and gives the same picture again', () =>
    fc.assert(
      fc.property(logs, (log) => {
        const again = logOf(exploreSearch(parseSearch(printSearch(searchOfLog(log)))));
        expect(again).toEqual(log);
        const answers = answersTo(log.commands);
        expect(play(done(again), answers)).toEqual(play(done(log), answers));
      }),
    ));

  it('is short and readable', () => {
    const commands: Command[] = [
      { do: 'start', ids: ['Segment:led-chip'] },
      { do: 'expand', id: 'Segment:led-chip', type: 'ACTIVE_IN', direction: 'IN', page: 0 },
      { do: 'collapse', id: 'Segment:led-chip' },
      { do: 'cone', id: 'Segment:led-chip', direction: 'UPSTREAM', steps: 3 },
      { do: 'path', from: 'Segment:led-chip', to: 'Enterprise:gaoke' },
      { do: 'move', id: 'Enterprise:gaoke', x: -40, y: 120 },
    ];
    expect(printLog(commands)).toBe('Segment:led-chip,Enterprise:gaoke~s0~e0.ai.i.0~c0~u0.3~p0.1~m1.-40.120');
  });

  it('ids may hold the signs that the address uses', () => {
    const commands: Command[] = [{ do: 'start', ids: ['Industry:a,b', 'Chain:~1', 'Zone:100%', 'Zone:高新'] }];
    expect(readLog(printLog(commands))).toEqual(commands);
  });

  it.each(['', '~', '~s0', 'A:a~x0', 'A:a~e0.zz.i.0', 'A:a~e0.ai.i', 'A:a~u0.9', 'A:a~m0.a.b', 'A:a~p0.7'])(
    'cut short or made up, "%s" is no step',
    (printed) => expect(readLog(printed)).toEqual([]),
  );

  it('says how many of its steps it cannot read', () => {
    expect(unreadSteps('A:a~s0')).toBe(0);
    expect(unreadSteps('')).toBe(0);
    // From the first one that is none: what comes after may rest on it.
    expect(unreadSteps('A:a~s0~e0.io.o.0~x0~c0')).toBe(2);
    expect(unreadSteps(`A:a~s0${'~c0'.repeat(501)}`)).toBe(2);
  });

  it('takes 500 steps and no more, nor more than the server takes: there is a last one', () => {
    const id = 'Segment:a';
    const steps = (count: number, other: (at: number) => string): Log => ({
      commands: [
        { do: 'start', ids: [id] },
        ...Array.from({ length: count - 1 }, (_, at): Command => ({ do: 'path', from: id, to: other(at) })),
      ],
      at: count,
    });
    const short = (at: number) => `Segment:${at}`;
    expect([fits(steps(500, short)), fits(steps(501, short))]).toEqual([true, false]);
    // A Chinese character is nine signs in an address: 14 of them and more, 500 times.
    const long = (at: number) => `Enterprise:某某市某某某某有限责任公司${at}`;
    expect([fits(steps(300, long)), fits(steps(500, long))]).toEqual([true, false]);
    expect(logOf(exploreSearch(parseSearch(printSearch(searchOfLog(steps(300, long))))))).toEqual(steps(300, long));
  });

  it('holds where one looks, or nothing where all is in sight', () => {
    const search = { steps: 'Segment:a~s0', x: -120.5, y: 0, z: 0.4375 };
    expect(exploreSearch(parseSearch(printSearch(search)))).toEqual(search);
    expect(exploreSearch({ x: 'far', y: '1e9', z: '0' })).toEqual({});
  });

  it('of one thing to begin with, area and date kept', () =>
    expect(exploreFrom('Zone:gaoxin', { asOf: '2025-06-30' })).toEqual({
      area: undefined,
      asOf: '2025-06-30',
      steps: 'Zone:gaoxin~s0',
      at: undefined,
      of: 'Zone:gaoxin',
    }));
});
