import { afterAll, beforeAll, inject } from 'vitest';
import { startServer } from '../../server/src/api/server.ts';
import { CLIENT_FOLDER } from '../../server/src/start/checkout.ts';
import { buildClient } from '../../server/src/start/client-build.ts';
import { useWorld, type WorldName } from './world.ts';

/** The whole program on this world, with the page built from the present sources; `address` is there from `beforeAll` on. */
export function useSite(name: WorldName, { warm = false } = {}): { readonly address: string } {
  const world = useWorld(name);
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
