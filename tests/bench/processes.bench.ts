import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject, test } from 'vitest';
import { pidFile } from '../../server/src/neo4j/embedded/home.ts';
import { type Child, startChild } from '../setup/child.ts';
import { useEmptyGraph } from '../setup/world.ts';
import { askBare } from './compare/bare.ts';
import { post } from './compare/post.ts';
import { openStand, type Stand } from './compare/stand.ts';
import type { Waves } from './compare/wire.ts';
import { processorsDuring } from './processor-time.ts';
import { report } from './report.ts';
import { CITY, enterpriseKey } from './world/city.ts';
import { growTo } from './world/grow.ts';

/** The program itself in processes of its own (`--processes`): a small operation of many clients at once. */
const [NODES, CLIENTS, SECONDS, ROUNDS] = [10_000, 16, 4, 5];
/** Rounds before any is counted: the database and each server are slow until what they run was compiled. */
const WARM_UPS = 3;
const world = useEmptyGraph();
let stand: Stand;
const servers: Child[] = [];
beforeAll(async () => {
  await growTo(world.graph, NODES);
  stand = await openStand(world.graph);
}, 600_000);
afterAll(async () => {
  for (const { child } of servers) child.kill('SIGINT');
  await Promise.all(servers.map(({ ended }) => ended()));
  await stand.stop();
});

/** The program on this database; gives its address once it is warm. */
async function startProgram(scheme: 'bolt' | 'neo4j'): Promise<string> {
  const { uri, user, password, database } = inject('connection');
  const server = startChild([process.execPath, 'server/start.mjs'], {
    PORT: '0',
    DATA_FOLDER: join(inject('testFolder'), `server-${servers.length}`),
    NEO4J_URI: uri.replace(/^bolt:/, `${scheme}:`),
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
  servers.push(server);
  const [, address = ''] = await server.says(/open {2}(http:\S+)/);
  await server.says('warmed up');
  return address;
}

const document = 'query ($id: ID!) { node(id: $id) { id ... on Enterprise { name kind code place } } }';
const idOf = (number: number) => `Enterprise:${enterpriseKey(0, number % CITY.enterprises)}`;

async function ask(address: string, number: number): Promise<void> {
  const text = await post(address, document, { id: idOf(number) });
  const { data } = JSON.parse(text) as { data: { node: { id: string } } };
  if (data.node.id !== idOf(number)) throw new Error(`asked for ${idOf(number)}: ${text}`);
}

/** Answers a second, of so many clients that each ask one after another. */
async function rateOf(work: (number: number) => Promise<void>): Promise<number> {
  const until = performance.now() + SECONDS * 1_000;
  let answered = 0;
  const client = async () => {
    while (performance.now() < until) {
      answered += 1;
      await work(answered);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return answered / SECONDS;
}

test('one server, two servers, the bare driver', async () => {
  const [one, other] = [await startProgram('bolt'), await startProgram('bolt')];
  const waves: Waves[] = [];
  for (let number = 0; number < 50; number += 1) {
    stand.ours.wire.take();
    await ask(stand.ours.noted, number);
    waves.push(stand.ours.wire.take());
  }
  const sides = {
    'one server': (number: number) => ask(one, number),
    'two servers': (number: number) => ask(number % 2 === 0 ? one : other, number),
    'bare driver': (number: number) => askBare(stand.driver, waves[number % waves.length] ?? []),
  };
  const processes = {
    database: [Number(readFileSync(pidFile(join(inject('testFolder'), 'neo4j')), 'utf8'))],
    servers: servers.map(({ child }) => child.pid ?? 0),
    clients: [process.pid],
  };
  const cores = availableParallelism();
  const names = Object.keys(sides) as (keyof typeof sides)[];
  const rounds: Record<string, { rate: number; busy: Record<keyof typeof processes, number> }[]> = {};
  for (let round = -WARM_UPS; round < ROUNDS; round += 1)
    for (const name of names) {
      let rate = 0;
      const busy = await processorsDuring(processes, async () => {
        rate = await rateOf(sides[name]);
      });
      if (round >= 0) rounds[name] = [...(rounds[name] ?? []), { rate, busy }];
    }
  const told = (name: keyof typeof sides) => {
    const of = rounds[name] ?? [];
    for (const who of Object.keys(processes) as (keyof typeof processes)[])
      report(
        `${name}: processors of ${who}, of ${cores}`,
        of.map(({ busy }) => busy[who]),
        { unit: 'cores' },
      );
    return report(
      `a small operation, ${CLIENTS} clients, ${name}`,
      of.map(({ rate }) => rate),
      { unit: '1/s' },
    ).p50;
  };
  const [single, double, bare] = [told('one server'), told('two servers'), told('bare driver')];
  report('one server / bare driver', [single / bare], { unit: 'x', goal: 0.75 });
  report('two servers / one', [double / single], { unit: 'x', goal: 1.6 });
  // An answer takes the same of the processors however many servers there are.
  const most = (rounds['one server'] ?? []).map(
    ({ busy }) => cores / Object.values(busy).reduce((sum, of) => sum + of),
  );
  report(`two servers / one: the most that ${cores} cores allow`, most, { unit: 'x' });
});

test('a server by neo4j:// routing', async () => {
  const routed = await startProgram('neo4j');
  await rateOf((number) => ask(routed, number));
  const rate = await rateOf((number) => ask(routed, number));
  report(`a small operation, ${CLIENTS} clients, one server by neo4j://`, [rate], { unit: '1/s' });
});
