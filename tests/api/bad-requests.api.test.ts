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
])('%s is refused without giving anything away', async (_, path, request) => {
  const response = await fetch(`${api.address}${path}`, request);
  const text = await response.text();
  expect(response.status, text).toBeGreaterThanOrEqual(400);
  expect(response.status, text).toBeLessThan(500);
  expect(insidesIn(text), text).toEqual([]);
});
