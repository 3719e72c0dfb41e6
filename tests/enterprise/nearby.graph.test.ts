import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const nearby = async (slice: string, beginning: string) =>
  (await world.graph.read(statement(`${slice}/nearby`), { beginning })).map(({ key }) => key);

it('enterprises whose key begins so', async () => expect(await nearby('enterprise', 'op')).toEqual(['option-maker']));
it('projects whose key begins so', async () =>
  expect(await nearby('project', 'ba')).toEqual(['backed', 'backed-phase-2']));
it('none where none begins so', async () => expect(await nearby('project', '“')).toEqual([]));
