import { expect, it } from 'vitest';
import { timed, useApiByLine } from '../setup/api-by-line.ts';
import { insidesIn } from '../setup/insides.ts';

const WITHIN_MS = 2_000;
const OVERVIEW = '{ overview(area: "Region:990100") { asOf } }';
const program = useApiByLine();
const readiness = async () => (await fetch(`${program.api.address}/readyz`)).status;

it('with the database there, it answers', async () => {
  expect(await program.api.ask(OVERVIEW)).toEqual({ overview: { asOf: '2025-06-30' } });
  expect(await readiness()).toBe(200);
});

it('with the database away, it says so within 2 s', async () => {
  await program.line.cut();
  for (const document of [
    OVERVIEW,
    '{ chains { id } }',
    '{ enterprises { totalCount } }',
    '{ node(id: "Enterprise:leader") { id } }',
  ]) {
    const { value, milliseconds } = await timed(() => program.api.send(document));
    expect(value.errors).toMatchObject([
      { extensions: { code: 'DATABASE_UNAVAILABLE', sentence: { zh: expect.stringContaining('暂时连不上数据库') } } },
    ]);
    expect(insidesIn(value.text), value.text).toEqual([]);
    expect(milliseconds).toBeLessThan(WITHIN_MS);
  }
});

it('is alive meanwhile, but not ready', async () => {
  expect((await fetch(`${program.api.address}/livez`)).status).toBe(200);
  expect(await readiness()).toBe(503);
});

it('with the database back, it answers again by itself', async () => {
  await program.line.open();
  expect(await program.api.ask(OVERVIEW)).toEqual({ overview: { asOf: '2025-06-30' } });
  expect(await readiness()).toBe(200);
});

it('a short break between two requests is not even noticed', async () => {
  await program.line.cut();
  await program.line.open();
  expect(await program.api.ask('{ enterprises { totalCount } }')).toEqual({ enterprises: { totalCount: 18 } });
});
