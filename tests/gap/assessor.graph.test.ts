import { expect, it } from 'vitest';
import { catalogues } from '../../server/src/api/catalogue.ts';
import { versionNow } from '../../server/src/api/version.ts';
import { assessor } from '../../server/src/gap/assessor.ts';
import { factReader } from '../../server/src/gap/load-facts.ts';
import { gathered } from '../../server/src/neo4j/gathered.ts';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const [PROVINCE, CITY] = ['Region:990000', 'Region:990100'];

it('a province that was asked for is assessed again when the data changed, before it is asked for', async () => {
  const read: string[][] = [];
  const graph: typeof world.graph = {
    ...world.graph,
    read: (source, parameters, deadlineMs) => {
      if (source.name === 'gap/activities') read.push(parameters?.places as string[]);
      return world.graph.read(source, parameters, deadlineMs);
    },
  };
  const ofProvince = () =>
    read.filter((places) => places.includes(PROVINCE) && places.includes('Region:990200')).length;
  const catalogueOf = catalogues(graph);
  const current = async () => catalogueOf(await versionNow(gathered(graph)));
  const assess = assessor(graph, factReader(graph));
  const before = await current();
  const first = await assess(before, PROVINCE, before.defaultDay);
  expect(ofProvince()).toBe(1);

  await world.graph.write((run) => run(statement('import/raise-version')));
  const after = await current();
  expect(after.version).toBe(before.version + 1);
  await assess(after, CITY, after.defaultDay);
  await expect.poll(ofProvince, { timeout: 20_000 }).toBe(2);

  const second = await assess(after, PROVINCE, after.defaultDay);
  expect(ofProvince()).toBe(2);
  expect(second).not.toBe(first);
  expect([...second.chains.keys()]).toEqual([...first.chains.keys()]);
});
