import { expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** Text that a user types is a value and nothing else, whatever it looks like. */
const api = useApi('tiny-chain');
const ids = 'query ($id: ID!) { node(id: $id) { id } }';
const COUNT = { name: 'test/count', text: 'RETURN COUNT { () } AS nodes' };

it.each([
  ['quotes', `leader"' OR '1'='1`],
  ['backticks', 'leader`) DETACH DELETE (n:`Enterprise'],
  ['Cypher', `x'}) MATCH (n) DETACH DELETE n RETURN ({a: 'b`],
  ['a parameter', '$keys'],
  ['Lucene syntax', 'leader~ AND +(name:* OR /.*/) && [a TO z]^4'],
  ['a regular expression', '(a+)+$'],
  ['a null byte', 'leader\u0000'],
  ['half a surrogate pair', 'leader\ud83d'],
  ['right-to-left marks', 'leader\u202e'],
  ['a path', '../../etc/passwd'],
  ['HTML', '<img src=x onerror=alert(1)>'],
])('%s', async (_, text) => {
  const [before] = await api.graph.read(COUNT);
  for (const label of ['Enterprise', 'Project', 'Chain', 'Segment', 'Region', 'Zone', 'Source', 'StageEvent']) {
    const { extensions } = await api.refusal(ids, { id: `${label}:${text}` });
    expect(extensions.code).toBe('NOT_FOUND');
  }
  expect(await api.graph.read(COUNT)).toEqual([before]);
});

it('100 kB of it are refused in a short answer', async () => {
  const long = 'a'.repeat(100_000);
  for (const id of [`Enterprise:${long}`, `Chain:${long}`, long]) {
    const { text, errors } = await api.send(ids, { id });
    expect(errors[0]?.extensions.code).toBe('BAD_ID');
    expect(text.length).toBeLessThan(2_000);
  }
  const { errors, text } = await api.send('query ($after: String) { enterprises(after: $after) { totalCount } }', {
    after: long,
  });
  expect([errors[0]?.extensions.code, text.length < 2_000]).toEqual(['BAD_CURSOR', true]);
  const dated = await api.send('query ($asOf: Date) { overview(area: "Region:990100", asOf: $asOf) { asOf } }', {
    asOf: long,
  });
  expect([dated.errors[0]?.extensions.code, dated.text.length < 2_000]).toEqual(['BAD_DATE', true]);
});

it('a whole book is refused before it is read', async () => {
  const { status, text } = await api
    .send(ids, { id: 'a'.repeat(1_000_000) })
    .catch((error: unknown) => ({ status: 0, text: String(error) }));
  expect(status).toBe(413);
  expect(text.length).toBeLessThan(500);
});
