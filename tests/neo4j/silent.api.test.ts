import { expect, it } from 'vitest';
import { timed, useApiByLine } from '../setup/api-by-line.ts';

/** The read deadline is 5 s; what lies above it is for a busy machine. */
const DEADLINE_MS = 5_000;
const MARGIN_MS = 2_500;
const REQUESTS = [
  '{ chains { id } }',
  '{ overview(area: "Region:990100") { asOf } }',
  '{ enterprises { totalCount } }',
  '{ node(id: "Enterprise:leader") { id } }',
];
const program = useApiByLine();

it('a database that goes silent holds no request beyond its deadline', { timeout: 60_000 }, async () => {
  program.line.fallSilent();
  const answers = await Promise.all(REQUESTS.map((document) => timed(() => program.api.send(document))));
  for (const { value, milliseconds } of answers) {
    expect(value.errors[0]?.extensions.code).toMatch(/^DATABASE_(TOO_SLOW|UNAVAILABLE)$/);
    expect(milliseconds).toBeLessThan(DEADLINE_MS + MARGIN_MS);
  }
});

it('as long as it is silent, it is as good as away', { timeout: 60_000 }, async () => {
  for (let round = 0; round < 3; round += 1) {
    const { value, milliseconds } = await timed(() => program.api.send('{ chains { id } }'));
    expect(value.errors[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE');
    expect(milliseconds).toBeLessThan(2_000);
  }
  expect((await fetch(`${program.api.address}/readyz`)).status).toBe(503);
});

it('when it speaks again, requests are answered', async () => {
  program.line.speakAgain();
  expect(await program.api.ask('{ enterprises { totalCount } }')).toEqual({ enterprises: { totalCount: 18 } });
  const answers = await Promise.all(REQUESTS.map((document) => program.api.send(document)));
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
});

it('a silence while a request is under way is told, too', { timeout: 60_000 }, async () => {
  const answer = timed(() =>
    program.api.send('{ enterprises { nodes { activities { segment { id } } projects { id } } } }'),
  );
  program.line.fallSilent();
  const { milliseconds } = await answer;
  expect(milliseconds).toBeLessThan(DEADLINE_MS + MARGIN_MS);
  program.line.speakAgain();
});
