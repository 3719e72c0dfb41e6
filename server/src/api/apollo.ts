import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type FragmentDefinitionNode, GraphQLError, Kind } from 'graphql';
import type { Context } from './context.ts';
import { costOf, DEFAULTS, tooCostly } from './cost.ts';
import { formatError } from './errors.ts';
import { createSchema } from './schema.ts';

const noSubscriptions = () =>
  new GraphQLError('没有订阅，请用查询。 There are no subscriptions; ask a query.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  });

/** Refuses what asks for too much, or for what there is not, before anything is read. */
const refuseEarly: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, request }) {
        const fragments = Object.fromEntries(
          document.definitions
            .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
            .map((fragment) => [fragment.name.value, fragment]),
        );
        if (operation?.operation === 'subscription') throw noSubscriptions();
        if (operation && costOf(operation, fragments, request.variables ?? {}) > DEFAULTS.largest) throw tooCostly();
      },
    };
  },
};

/**
 * GraphQL over HTTP: `application/json` is answered with 200 once the request itself was well formed, even when the
 * document was not; Apollo answers 400 for both media types.
 */
const statusOfJson: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const accepts = request.http?.headers.get('accept') ?? '';
        if (accepts.includes('application/graphql-response+json')) return;
        const codes = new Set(errors?.map((error) => error.extensions?.code));
        const ofDocument = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'QUERY_TOO_COSTLY'];
        if (ofDocument.some((code) => codes.has(code))) response.http.status = 200;
      },
    };
  },
};

/** `introspection` lets tools read the schema; researchers need it, a closed installation may not. */
export function createApollo(options: {
  introspection: boolean;
  log(error: unknown, requestId: string): void;
}): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: createSchema(),
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 5_000 },
    formatError: formatError(options.log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      refuseEarly,
      statusOfJson,
    ],
  });
}
