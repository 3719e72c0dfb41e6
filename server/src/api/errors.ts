import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BadDate, ReadableError } from '../errors.ts';
import type { Sentence } from '../import/problem.ts';
import { tooCostly } from './cost.ts';

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

const TOO_DEEP = /^Maximum call stack size exceeded/;

/** What is wrong with a request before it is read, by HTTP's status. */
const ofRequest: Readonly<Record<number, Sentence>> = {
  400: {
    zh: '请求写得不对，读不出来；核对地址与内容。',
    en: 'The request is malformed and cannot be read; check its address and content.',
  },
  413: { zh: '请求太大；分几次发送。', en: 'The request is too large; send it in parts.' },
  415: {
    zh: '不收这种内容；以 application/json 发送。',
    en: 'Content of this type is not taken; send application/json.',
  },
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
    // Brackets within brackets, more than the parser can go down; anywhere else it would be a fault of ours.
    if (code === 'GRAPHQL_PARSE_FAILED' && TOO_DEEP.test(message)) return tooCostly().toJSON();
    if (error instanceof GraphQLError && aboutTheQuery.has(code))
      return {
        message,
        ...place,
        extensions: { code, sentence: { zh: `请求写得不对，改正后再试：${message}`, en: message } },
      };
    const requestId = crypto.randomUUID();
    log(original, requestId);
    return {
      message: `${internal.zh} ${internal.en} (${requestId})`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', sentence: internal, requestId },
    };
  };
}

/** The same door of the routes past GraphQL, and of requests that cannot be read. */
export function replyError(log: Log) {
  return (error: FastifyError, _: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error instanceof ReadableError) {
      const { sentence, ...facts } = error.extensions;
      return reply.code(error instanceof BadDate ? 400 : 503).send({ ...facts, ...(sentence as object) });
    }
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ code: error.code, ...(ofRequest[status] ?? ofRequest[400]) });
    const requestId = crypto.randomUUID();
    log(error, requestId);
    return reply.code(500).send({ code: 'INTERNAL_SERVER_ERROR', ...internal, requestId });
  };
}
