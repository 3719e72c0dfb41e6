import { expect, it } from 'vitest';
import { startApi, useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');
const get = async (path: string, accept = '*/*') => fetch(`${api.address}${path}`, { headers: { accept } });

it('is alive', async () => expect((await get('/livez')).status).toBe(200));
it('is ready when every statement is planned, and says so until then', async () => {
  const warming = await startApi(api.graph, { warmsUp: true });
  const said: string[] = [];
  for (let status = ''; status !== 'ready'; said.push(status)) {
    ({ status } = (await (await fetch(`${warming.address}/readyz`)).json()) as { status: string });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await warming.stop();
  expect(new Set(said)).toEqual(new Set(['warming up', 'ready']));
});
it('is ready', async () => expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' }));
it('gives the page for every address that a browser may be linked to', async () => {
  const page = await get('/chain/led?area=Region:140400', 'text/html');
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
});
it('knows no other address', async () => expect((await get('/nothing', 'application/json')).status).toBe(404));
it('gives no file from outside the page', async () => {
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2fneo4j/conf/neo4j.conf',
  ]) {
    expect(await (await get(path)).text(), path).not.toMatch(/dependencies|bolt/);
  }
});
it('a page of another site cannot send queries as a form', async () => {
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: '{"query":"{ chains { id } }"}',
  });
  expect(response.status).toBeGreaterThanOrEqual(400);
});
