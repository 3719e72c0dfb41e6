import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** The audits of the GraphQL-over-HTTP specification; the header is what Apollo asks of every client against forged requests. */
const api = useApi('tiny-chain');
const audits = serverAudits({
  url: () => `${api.address}/graphql`,
  fetchFn: (address: string, options: RequestInit = {}) =>
    fetch(address, {
      ...options,
      headers: { ...(options.headers as Record<string, string>), 'apollo-require-preflight': 'true' },
    }),
});

it('there are 61 of them', () => expect(audits).toHaveLength(61));

describe('GraphQL over HTTP', () => {
  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    const reason = 'reason' in result ? result.reason : undefined;
    expect({ status: result.status, reason }).toEqual({ status: 'ok', reason: undefined });
  });
});
