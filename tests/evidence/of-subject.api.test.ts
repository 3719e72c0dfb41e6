import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');
const ASK =
  'query ($of: ID!, $asOf: Date) { evidence(of: $of, asOf: $asOf) { locator source { id } statement { zh } } }';
const sourcesOf = async (of: string, asOf?: string) =>
  (await api.ask<{ evidence: { source: { id: string } }[] }>(ASK, { of, asOf })).evidence.map(
    ({ source }) => source.id,
  );

describe('what is stated about a thing', () => {
  it('has the newest source first', async () =>
    expect(await sourcesOf('Project:backed')).toEqual(
      expect.arrayContaining(['Source:T-2025-06', 'Source:T-2024-12']),
    ));
  it('leaves out what was not known on the date', async () =>
    expect(await sourcesOf('Project:backed', '2025-03-01')).not.toContain('Source:T-2025-06'));
  it('a figure leads to its statement', async () =>
    expect(await api.ask(ASK, { of: 'Observation:rate-all' })).toEqual({
      evidence: [
        { locator: 'L1', source: { id: 'Source:T-2024-12' }, statement: { zh: '测试市全部企业开工率 90%。' } },
      ],
    }));
  it('a statement about a relationship is found by its own key', async () =>
    expect(await sourcesOf('Assertion:activities/leader-m')).toEqual(['Source:T-2024-12']));
  it('nothing stated gives none', async () => expect(await sourcesOf('Zone:nowhere')).toEqual([]));
});

it.each([
  ['no-id', undefined, 'BAD_ID'],
  ['Zone:east', '2025-02-30', 'BAD_DATE'],
])('refuses %s at %s with %s', async (of, asOf, code) =>
  expect((await api.refusal(ASK, { of, asOf })).extensions.code).toBe(code),
);
