import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import staticFiles from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { atlases } from '../atlas/atlases.ts';
import { packer } from '../atlas/packed.ts';
import { serveAtlas } from '../atlas/routes.ts';
import { DatabaseTooSlow, DatabaseUnavailable } from '../errors.ts';
import { serveExports } from '../export/routes.ts';
import { assessor } from '../gap/assessor.ts';
import { factReader } from '../gap/load-facts.ts';
import { settledVersion } from '../import/lease.ts';
import { serveImports } from '../import/upload/routes.ts';
import type { Connection } from '../neo4j/connection.ts';
import { gathered } from '../neo4j/gathered.ts';
import type { Graph } from '../neo4j/graph.ts';
import { readingBy } from '../neo4j/plans.ts';
import { searcher } from '../search/searcher.ts';
import { keepAhead } from './ahead.ts';
import { createApollo } from './apollo.ts';
import { catalogues } from './catalogue.ts';
import { type Context, contexts } from './context.ts';
import { replyError } from './errors.ts';
import type { Ask } from './first-screens.ts';
import { slowWorks } from './slow-works.ts';
import { versionNow } from './version.ts';
import { planStatements, warmUp } from './warm-up.ts';

export type ServerOptions = {
  graph: Graph;
  /** How an import of an uploaded package gets in; without it none is taken. */
  connection?: Connection;
  port: number;
  host?: string;
  /** Folder of the built page. */
  clientFolder: string;
  logLevel?: string;
  introspection?: boolean;
  /** Whether anything is worked out before it is asked for. Off in tests, where each file starts a server of its own. */
  warmsUp?: boolean;
};

/** Largest request body in bytes: a query, or the filled-in rows of a survey sheet; never a file. */
const LARGEST_BODY = 800_000;

/** Largest head of a request in bytes: every view is a link, and that of an exploration has all its steps. Node takes 16 KiB. */
const LARGEST_HEAD = 65_536;

/** Operations of our own, past HTTP. */
function askOf(apollo: ApolloServer<Context>, context: () => Promise<Context>): Ask {
  return async (query, variables) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: await context() });
    if (body.kind !== 'single') throw new Error('an operation of ours was answered in parts');
    const [error] = body.singleResult.errors ?? [];
    if (error?.extensions?.code === 'DATABASE_UNAVAILABLE') throw new DatabaseUnavailable();
    if (error?.extensions?.code === 'DATABASE_TOO_SLOW') throw new DatabaseTooSlow();
    if (error) throw new Error(error.message);
    return body.singleResult.data;
  };
}

async function servePage(app: FastifyInstance, clientFolder: string): Promise<void> {
  await app.register(staticFiles, {
    root: clientFolder,
    // Names under assets/ carry a hash of their content; the page itself must be asked for again.
    setHeaders: (reply, path) =>
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    return wantsPage
      ? reply.sendFile('index.html')
      : reply.code(404).send({ zh: '没有这个地址。', en: 'There is no such address.' });
  });
}

/** The page and the API on one port. Resolves as soon as it listens. */
export async function startServer({
  graph,
  connection,
  port,
  host = '127.0.0.1',
  clientFolder,
  logLevel = 'warn',
  introspection = true,
  warmsUp = true,
}: ServerOptions) {
  let state: 'warming up' | 'ready' | 'stopped' = 'warming up';
  const app = fastify({ logger: { level: logLevel }, bodyLimit: LARGEST_BODY, http: { maxHeaderSize: LARGEST_HEAD } });
  const log = (error: unknown, requestId: string) => app.log.error({ err: error, requestId });
  app.setErrorHandler(replyError(log));
  await app.register(helmet, {
    // Ant Design puts its styles into the page itself.
    contentSecurityPolicy: {
      directives: {
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  });
  await app.register(compress);
  app.get('/livez', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_, reply) => {
    const reached = await graph.reachable().then(
      () => true,
      () => false,
    );
    const status = reached ? state : 'database away';
    return reply.code(status === 'ready' ? 200 : 503).send({ status });
  });

  const apollo = createApollo({ introspection, log });
  await apollo.start();
  const fresh = gathered(graph);
  // What everybody waits for when the data change is read by the plans that there are; new ones are made ahead.
  const planned = warmsUp ? readingBy(graph, 'skip') : graph;
  const catalogueOf = catalogues(planned);
  const current = async () => catalogueOf(await versionNow(fresh));
  const facts = factReader(planned);
  const assess = assessor(graph, facts, warmsUp);
  const search = searcher(graph);
  const context = contexts({ graph, facts, assess, searcher: search }, fresh, catalogueOf);
  const handler = fastifyApolloHandler(apollo, { context });
  app.route({ url: '/graphql', method: ['GET', 'POST', 'OPTIONS'], handler });
  const imports = connection && serveImports(app, connection);
  const maps = atlases(graph, current);
  const pack = packer();
  serveAtlas(app, maps, pack, current);
  if (connection) serveExports(app, connection);
  await servePage(app, clientFolder);
  const address = await app.listen({ port, host });
  const stopped = () => state === 'stopped';
  const ready = (async () => {
    if (warmsUp) await warmUp(askOf(apollo, context), stopped);
    if (!stopped()) state = 'ready';
  })();
  const slow = slowWorks({ graph, current, assess, search, maps, pack });
  const warm = ready.then(async () => {
    if (!warmsUp) return;
    await keepAhead(() => settledVersion(graph), slow, stopped);
    await planStatements(graph, stopped);
  });
  graph.unhurriedUntil(warm);
  return {
    address,
    /** Resolves when the questions of the first screens were run; `/readyz` says so. */
    ready,
    /** Resolves when every other statement is planned, too; rejects when one has a mistake. */
    warm,
    async stop() {
      state = 'stopped';
      await warm.catch(() => undefined);
      await imports?.stop();
      await app.close();
      await apollo.stop();
    },
  };
}
