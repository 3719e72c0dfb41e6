import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type TemplateForm, template } from '../../export/template.ts';
import type { Connection } from '../../neo4j/connection.ts';
import { LIMITS, megabytes } from '../files/limits.ts';
import { importJobs } from './jobs.ts';

const missing = (reply: FastifyReply) =>
  reply
    .code(404)
    .send({ zh: '没有这个上传，或它还没到这一步。', en: 'There is no such upload, or it is not at that point.' });

const tooLarge = (reply: FastifyReply) =>
  reply.code(413).send({
    zh: `文件太大，至多 ${megabytes(LIMITS.file)}；请用命令 npm run import。`,
    en: `The file is too large; ${megabytes(LIMITS.file)} at most. Use the command npm run import.`,
  });

/** Packages to fill in, with examples. */
function serveTemplates(app: FastifyInstance): void {
  for (const form of ['xlsx', 'zip'] satisfies TemplateForm[])
    app.get(`/import/template.${form}`, async (_, reply) =>
      reply
        .type('application/octet-stream')
        .header('content-disposition', `attachment; filename="template.${form}"`)
        .send(template(form)),
    );
}

/**
 * Upload, dry run, load: `POST /import?file=NAME&as=WHO` with the bytes as application/octet-stream (a type that no
 * other site's form can send) answers with a job, which `GET /import/:id` tells the state of; `POST /import/:id/load`
 * writes what was checked, `DELETE /import/:id` forgets it.
 */
export function serveImports(app: FastifyInstance, connection: Connection): { stop(): Promise<void> } {
  const jobs = importJobs(connection);
  serveTemplates(app);
  app.register(async (uploads) => {
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser('application/octet-stream', (_, payload, done) => done(null, payload));
    uploads.post<{ Querystring: { file?: string; as?: string } }>('/import', async ({ query, body }, reply) => {
      if (!body)
        return reply
          .code(415)
          .send({ zh: '请以 application/octet-stream 发送文件。', en: 'Send the file as application/octet-stream.' });
      const who = query.as?.trim().slice(0, 100) || null;
      const job = await jobs.take(query.file ?? 'package', who, body as Readable);
      return job ? reply.code(202).send(job) : tooLarge(reply);
    });
    uploads.get<{ Params: { id: string } }>(
      '/import/:id',
      async ({ params }, reply) => jobs.find(params.id) ?? missing(reply),
    );
    uploads.post<{ Params: { id: string } }>('/import/:id/load', async ({ params }, reply) => {
      const job = jobs.load(params.id);
      return job ? reply.code(202).send(job) : missing(reply);
    });
    uploads.delete<{ Params: { id: string } }>('/import/:id', async ({ params }, reply) => {
      await jobs.forget(params.id);
      return reply.code(204).send();
    });
  });
  return jobs;
}
