import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const conflicts = async () =>
  new Map((await world.graph.read(statement('evidence/conflicts'))).map((row) => [row.subject, row.known]));

it('two statements disagree from the day of the second on', async () =>
  expect((await conflicts()).get('Project:backed')).toBe(20250630));
it('two figures of one source disagree from its day on', async () =>
  expect((await conflicts()).get('Region:990100')).toBe(20241231));
