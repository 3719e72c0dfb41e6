import { expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import { insidesIn } from '../setup/insides.ts';

const api = useApi('tiny-chain');
const json = { 'content-type': 'application/json' };

it.each<[string, string, RequestInit]>([
  ['half a JSON text', '/graphql', { method: 'POST', headers: json, body: '{"query":' }],
  ['no query', '/graphql', { method: 'POST', headers: json, body: '{}' }],
  ['no body', '/graphql', { method: 'POST', headers: json }],
  ['several at once', '/graphql', { method: 'POST', headers: json, body: '[{"query":"{ chains { id } }"}]' }],
  [
    'another kind of body',
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<a/>' },
  ],
  ['a link from another site', '/graphql?query={chains{id}}', {}],
  ['another method', '/graphql', { method: 'PUT', headers: json, body: '{}' }],
  [
    'an operation that is not there',
    '/graphql',
    { method: 'POST', headers: json, body: '{"query":"query A { chains { id } }","operationName":"B"}' },
  ],
  ['a broken address', '/%', {}],
  ['more than is taken', '/graphql', { method: 'POST', headers: json, body: `{"query":"${' '.repeat(1_100_000)}"}` }],
])('%s is refused without giving anything away', async (_, path, request) => {
  const response = await fetch(`${api.address}${path}`, request);
  const text = await response.text();
  expect(response.status, text).toBeGreaterThanOrEqual(400);
  expect(response.status, text).toBeLessThan(500);
  expect(insidesIn(text), text).toEqual([]);
});

it.each([
  ['brackets in brackets, more than the parser can go down', `{ chains(x: ${'['.repeat(2_000)}`, 'QUERY_TOO_COSTLY'],
  ['a subscription', 'subscription { x }', 'OPERATION_RESOLUTION_FAILURE'],
  ['half a query', '{ chains', 'GRAPHQL_PARSE_FAILED'],
])('%s is refused in both languages, and is no failure of the server', async (_, query, code) => {
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as {
    errors: { extensions: { code: string; sentence: { zh: string } } }[];
  };
  expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  expect(errors[0]?.extensions.sentence.zh).toMatch(/\p{Script=Han}/u);
});
