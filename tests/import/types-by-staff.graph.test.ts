import neo4j from 'neo4j-driver';
import { afterAll, expect, inject, test } from 'vitest';
import { useEmptyGraph } from '../setup/world.ts';

useEmptyGraph();
const { uri, user, password, database } = inject('connection');
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
afterAll(() => driver.close());

/** What the database says of a type of relationships that it has never seen. */
async function warningsOf(type: string): Promise<string[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN MATCH ()-[r:${type}]->() RETURN r`, {}, { database });
  return summary.notifications.map(({ code }) => code);
}

test.each(['FILLED', 'MERGED_INTO', 'WAS', 'WAS_BACKED_BY', 'WAS_PHASE_OF', 'WAS_SITED_IN'])(
  'a database that staff never changed knows %s',
  async (type) => expect(await warningsOf(type)).toEqual([]),
);

test('and not one that nobody brings', async () =>
  expect(await warningsOf('NEVER_BROUGHT')).toEqual([
    'Neo.ClientNotification.Statement.UnknownRelationshipTypeWarning',
  ]));
