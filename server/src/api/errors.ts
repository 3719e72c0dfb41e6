import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BadDate, ReadableError } from '../errors.ts';

/** Codes of faults in the query itself, whose text comes from GraphQL and is about the query only. */
const aboutTheQuery = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const internal = {
  zh: '服务器内部出错，已记录。请稍后再试；若仍出现，请把请求编号告诉维护者。',
  en: 'Something went wrong in the server and was logged. Try again later; if it stays, tell the maintainers the request id.',
};

type Log = (error: unknown, requestId: string) => void;

/** The door through which an error of the API leaves: readable ones as they are, anything else masked and logged. */
export function formatError(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const { message, path, locations, extensions } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (original instanceof ReadableError) return { message, ...place, extensions: original.extensions };
    const code = String(extensions?.code);
    if (error instanceof GraphQLError && aboutTheQuery.has(code)) return { message, ...place, extensions: { code } };
    const requestId = crypto.randomUUID();
    log(original, requestId);
    return {
      message: `${internal.zh} ${internal.en} (${requestId})`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', sentence: internal, requestId },
    };
  };
}

/** The same door of the routes past GraphQL. What is wrong with a request itself is said in HTTP's own words. */
export function replyError(log: Log) {
  return (error: FastifyError, _: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error instanceof ReadableError) {
      const { sentence, ...facts } = error.extensions;
      return reply.code(error instanceof BadDate ? 400 : 503).send({ ...facts, ...(sentence as object) });
    }
    if ((error.statusCode ?? 500) < 500) return reply.send(error);
    const requestId = crypto.randomUUID();
    log(error, requestId);
    return reply.code(500).send({ code: 'INTERNAL_SERVER_ERROR', ...internal, requestId });
  };
}
