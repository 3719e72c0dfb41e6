import { Agent } from 'undici';

const agent = new Agent();

/**
 * One question over HTTP, as text. What the asking side spends is not the server's, and the bare driver has nothing of
 * the kind: of 0.75 ms for a count of neighbours `fetch` would add more than that again, Node's own client takes 0.11
 * more than a bare socket, and this 0.03.
 */
export function post(address: string, query: string, variables: object): Promise<string> {
  const body = JSON.stringify({ query, variables });
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    agent.dispatch(
      { origin: address, path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' }, body },
      {
        // By this method undici tells a handler of today from one of before version 7.
        onRequestStart: () => undefined,
        onResponseData: (_, part) => void parts.push(part),
        onResponseEnd: () => resolve(Buffer.concat(parts).toString()),
        onResponseError: (_, error) => reject(error),
      },
    );
  });
}
