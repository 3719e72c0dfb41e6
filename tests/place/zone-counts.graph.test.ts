import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const counts = async (...keys: string[]) => world.graph.read(statement('place/zone-counts'), { keys });

it('a zone counts what is in its parks, too', async () =>
  expect(await counts('east', 'east-park')).toEqual([
    { key: 'east', enterpriseCount: 9, projectCount: 2 },
    { key: 'east-park', enterpriseCount: 2, projectCount: 0 },
  ]));
it('counts phases as projects of their own', async () =>
  expect(await counts('west')).toEqual([{ key: 'west', enterpriseCount: 2, projectCount: 9 }]));
it('says nothing of a zone that is not there', async () => expect(await counts('nowhere')).toEqual([]));
