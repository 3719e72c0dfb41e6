import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, startApi } from '../setup/api.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
let open: Api & { stop(): Promise<void> };
let closed: Api & { stop(): Promise<void> };
beforeAll(async () => {
  [open, closed] = [await startApi(world.graph), await startApi(world.graph, { introspection: false })];
});
afterAll(async () => {
  await open.stop();
  await closed.stop();
});

const schema = '{ __schema { queryType { name } } }';

it('tools can read the schema', async () =>
  expect(await open.ask(schema)).toEqual({ __schema: { queryType: { name: 'Query' } } }));
it('a closed installation does not show it, and answers all else', async () => {
  expect((await closed.refusal(schema)).extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await closed.ask('{ chains { __typename } }')).toMatchObject({ chains: [{ __typename: 'Chain' }, {}, {}] });
});
it('a field that is not there is not guessed at in a closed installation', async () =>
  expect((await closed.refusal('{ chains { naem } }')).message).not.toContain('Did you mean'));
