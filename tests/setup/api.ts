import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { startServer } from '../../server/src/api/server.ts';
import type { Graph } from '../../server/src/neo4j/graph.ts';
import { useWorld, type WorldName } from './world.ts';

type ApiError = {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    sentence?: { zh: string; en: string };
    argument?: string;
    value?: unknown;
    suggestions?: string[];
    requestId?: string;
  };
};
type Answer = { status: number; text: string; data: Record<string, unknown> | null; errors: ApiError[] };
type Variables = Record<string, unknown>;

export type Api = {
  readonly address: string;
  /** The data of an operation that must succeed. */
  ask<T>(document: string, variables?: Variables): Promise<T>;
  /** The one error of an operation that must fail. */
  refusal(document: string, variables?: Variables): Promise<ApiError>;
  send(document: string, variables?: Variables): Promise<Answer>;
};

/** The real server on this world; it answers from `beforeAll` on. */
export function useApi(name: WorldName): Api & { readonly graph: Graph } {
  const world = useWorld(name);
  let api: (Api & { stop(): Promise<void> }) | undefined;
  beforeAll(async () => {
    api = await startApi(world.graph);
  });
  afterAll(() => api?.stop());
  const running = (): Api => {
    if (api === undefined) throw new Error('the API is served only while tests and hooks run');
    return api;
  };
  return {
    get graph() {
      return world.graph;
    },
    get address() {
      return running().address;
    },
    ask: (document, variables) => running().ask(document, variables),
    refusal: (document, variables) => running().refusal(document, variables),
    send: (document, variables) => running().send(document, variables),
  };
}

/** The real server on any graph, with an empty page. */
export async function startApi(
  graph: Graph,
  options: { introspection?: boolean; warmsUp?: boolean } = {},
): Promise<Api & { stop(): Promise<void> }> {
  const clientFolder = join(inject('testFolder'), 'page');
  await mkdir(clientFolder, { recursive: true });
  await writeFile(join(clientFolder, 'index.html'), '<!doctype html><title>page</title>');
  const { address, stop } = await startServer({
    graph,
    connection: inject('connection'),
    port: 0,
    clientFolder,
    logLevel: 'silent',
    warmsUp: false,
    ...options,
  });
  const send = (document: string, variables: Variables = {}) => post(address, document, variables);
  return {
    address,
    stop,
    send,
    async ask<T>(document: string, variables?: Variables) {
      const { data, errors } = await send(document, variables);
      if (data === null || errors.length > 0) throw new Error(`the API refused: ${JSON.stringify(errors, null, 2)}`);
      return data as T;
    },
    async refusal(document, variables) {
      const { errors, text } = await send(document, variables);
      const [error] = errors;
      if (error === undefined || errors.length > 1) throw new Error(`expected one error, got ${text.slice(0, 500)}`);
      return error;
    },
  };
}

async function post(address: string, query: string, variables: Variables): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as Partial<Answer>;
  return { status: response.status, text, data, errors };
}
