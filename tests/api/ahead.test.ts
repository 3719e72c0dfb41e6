import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { keepAhead } from '../../server/src/api/ahead.ts';

/** A graph whose version is set by hand, looked at every 10 ms. */
async function watched(works: (worked: number[]) => (() => Promise<unknown>)[], coming = false) {
  let [version, isOver] = [7, false];
  let looks = 0;
  const worked: number[] = [];
  onTestFinished(() => {
    isOver = true;
  });
  const look = async () => {
    looks += 1;
    return coming ? null : version;
  };
  await keepAhead(look, works(worked), () => isOver, { lookMs: 10, rest: 0 });
  return {
    worked,
    raise: () => {
      version += 1;
    },
    /** More data come in, or all are in. */
    come(now: boolean) {
      coming = now;
    },
    /** Until it was looked so many times more. */
    async looked(times: number) {
      for (const until = looks + times; looks < until; ) await pause(1);
    },
    stop: () => {
      isOver = true;
    },
  };
}

const counting = (worked: number[]) => [async () => worked.push(worked.length + 1)];

it('works at once, and once for a version', async () => {
  const { worked, looked } = await watched(counting);
  expect(worked).toEqual([1]);
  await looked(5);
  expect(worked).toEqual([1]);
});

it('works again when the data have changed and stand still', async () => {
  const { worked, raise, looked } = await watched(counting);
  raise();
  await looked(4);
  expect(worked).toEqual([1, 2]);
});

it('waits while they change from look to look', async () => {
  const { worked, raise, looked } = await watched(counting);
  for (let time = 0; time < 5; time += 1) {
    raise();
    await looked(1);
  }
  expect(worked).toEqual([1]);
});

it('waits as long as more are coming in, however long they stand', async () => {
  const { worked, raise, come, looked } = await watched(counting);
  come(true);
  raise();
  await looked(5);
  expect(worked).toEqual([1]);
  come(false);
  await looked(4);
  expect(worked).toEqual([1, 2]);
});

it('waits for an import that runs at the start, and works once it is done', async () => {
  const { worked, come, looked } = await watched(counting, true);
  await looked(5);
  expect(worked).toEqual([]);
  come(false);
  await looked(4);
  expect(worked).toEqual([1]);
});

it('what fails keeps nothing else from being worked out', async () => {
  const failing = (worked: number[]) => [() => Promise.reject(new Error('the database is away')), ...counting(worked)];
  const { worked } = await watched(failing);
  expect(worked).toEqual([1]);
});

it('ends when the server stops', async () => {
  const { worked, raise, stop } = await watched(counting);
  stop();
  raise();
  await pause(60);
  expect(worked).toEqual([1]);
});
