import { afterAll, beforeAll, inject } from 'vitest';
import { startServer } from '../../server/src/api/server.ts';
import type { Graph } from '../../server/src/neo4j/graph.ts';
import { CLIENT_FOLDER } from '../../server/src/start/checkout.ts';
import { buildClient } from '../../server/src/start/client-build.ts';
import { useWorld, type WorldName } from './world.ts';

type Options = { warm?: boolean };

/** The whole program on this world, with the page built from the present sources; `address` is there from `beforeAll` on. */
export const useSite = (name: WorldName, options: Options = {}): { readonly address: string } =>
  useSiteOn(useWorld(name), options);

/** The same on any graph. */
export function useSiteOn(
  world: { readonly graph: Graph },
  { warm = false }: Options = {},
): { readonly address: string } {
  let server: Awaited<ReturnType<typeof startServer>> | undefined;
  beforeAll(async () => {
    await buildClient(console.log);
    server = await startServer({
      graph: world.graph,
      connection: inject('connection'),
      port: 0,
      clientFolder: CLIENT_FOLDER,
      logLevel: 'silent',
      warmsUp: warm,
    });
    await server.warm;
  });
  afterAll(() => server?.stop());
  return {
    get address() {
      if (server === undefined) throw new Error('the site is served only while tests and hooks run');
      return server.address;
    },
  };
}
