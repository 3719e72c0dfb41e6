import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import type { Driver } from 'neo4j-driver';
import { rivalTypes } from './rival-types.ts';

/** @neo4j/graphql over the same database, on the very server that we stand on. */
export async function startRival(driver: Driver): Promise<{ address: string; stop(): Promise<void> }> {
  const schema = await new Neo4jGraphQL({ typeDefs: rivalTypes, driver }).getSchema();
  const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
  await apollo.start();
  const app = fastify();
  app.route({ url: '/graphql', method: ['GET', 'POST', 'OPTIONS'], handler: fastifyApolloHandler(apollo) });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    address,
    async stop() {
      await app.close();
      await apollo.stop();
    },
  };
}
