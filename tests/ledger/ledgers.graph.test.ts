import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const ledgers = (asOf: bigint) => world.graph.read(statement('ledger/ledgers'), { asOf });

it('a batch without published totals is a ledger with none; its members are the projects among those on the list', async () =>
  expect(await ledgers(20250630n)).toMatchObject([
    {
      key: 'key-list',
      batch: 'SIGNED',
      rounds: 1,
      count: null,
      investment: null,
      members: [{ key: 'backed', link: 'list_members/key-list/Project:backed', investmentWan: 20000, phaseOf: null }],
    },
  ]));
it('is not known before its source', async () => expect(await ledgers(20241230n)).toEqual([]));
