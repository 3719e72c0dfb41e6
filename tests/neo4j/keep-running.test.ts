import { expect, it, vi } from 'vitest';
import { keepRunning } from '../../server/src/neo4j/embedded/keep-running.ts';

/** A database that ends when it is told to, or when the test lets it die. */
function pretended() {
  let end: (code: number) => void = () => undefined;
  const exited = new Promise<number>((resolve) => {
    end = resolve;
  });
  const stop = vi.fn(async () => end(0));
  return { launched: { exited, stop }, die: () => end(137), stop };
}

it('starts a database again that ended unasked', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const first = pretended();
  const second = pretended();
  const begin = vi.fn().mockResolvedValue(second.launched);
  const said: string[] = [];
  const running = keepRunning(first.launched, begin, (line) => said.push(line));
  vi.advanceTimersByTime(60_000);
  first.die();
  await vi.waitFor(() => expect(begin).toHaveBeenCalledOnce());
  vi.useRealTimers();
  expect(said[0]).toContain('137');
  await running.stop();
  expect(second.stop).toHaveBeenCalled();
});

it('does not start it again once it was stopped', async () => {
  const only = pretended();
  const begin = vi.fn();
  await keepRunning(only.launched, begin, () => undefined).stop();
  expect(begin).not.toHaveBeenCalled();
});
