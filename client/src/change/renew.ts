import type { ApolloClient } from '@apollo/client';

/** Forgets every answer that was read before a change, and asks again what is in view. */
export async function renew(client: ApolloClient): Promise<void> {
  client.cache.evict({ id: 'ROOT_QUERY', broadcast: false });
  await client.refetchQueries({ include: 'active' });
  client.cache.gc();
}
