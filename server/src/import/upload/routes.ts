import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { type TemplateForm, template } from '../../export/template.ts';
import type { Connection } from '../../neo4j/connection.ts';
import { LIMITS, megabytes } from '../files/limits.ts';
import { readMapping } from '../mapping.ts';
import { DEFAULTS, importJobs, UNNAMED } from './jobs.ts';

const missing = (reply: FastifyReply) =>
  reply
    .code(404)
    .send({ zh: '没有这个上传，或它还没到这一步。', en: 'There is no such upload, or it is not at that point.' });

const tooLarge = (reply: FastifyReply) =>
  reply.code(413).send({
    zh: `文件太大，至多 ${megabytes(LIMITS.file)}；请用命令 npm run import。`,
    en: `The file is too large; ${megabytes(LIMITS.file)} at most. Use the command npm run import.`,
  });

const busy = (reply: FastifyReply) =>
  reply.code(429).send({
    zh: `已有 ${DEFAULTS.kept} 个导入在进行；请等其中一个完成再试。`,
    en: `${DEFAULTS.kept} imports are under way; try again when one of them is done.`,
  });

const writing = (reply: FastifyReply) =>
  reply.code(409).send({
    zh: '正在写入，不能放弃；请等它完成。',
    en: 'It is being written and cannot be discarded; wait until it is done.',
  });

const notFile = (reply: FastifyReply) =>
  reply
    .code(415)
    .send({ zh: '请以 application/octet-stream 发送文件。', en: 'Send the file as application/octet-stream.' });

const notUnderstood = (reply: FastifyReply) =>
  reply.code(400).send({ zh: '请求的内容不对。', en: 'The content of the request is not sound.' });

/** Which import to roll back, and who does. */
const rollBack = z.object({ run: z.string().min(1), name: z.string(), as: z.string().trim().min(1).max(100) });

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

/** What the address says: the file's name, and who signs. Of what stands twice neither is taken for the other. */
const said = z.object({
  file: z.string().default(UNNAMED),
  as: z
    .string()
    .transform((who) => who.trim().slice(0, 100) || null)
    .default(null),
});

/**
 * Upload, dry run, load: `POST /import?file=NAME&as=WHO` with the bytes as application/octet-stream answers with a job,
 * which `GET /import/:id` tells the state of; `POST /import/:id/check` with a mapping as application/json checks it again,
 * `POST /import/:id/load?as=WHO` writes what was checked, `DELETE /import/:id` forgets it, unless it is being written. `POST /import/roll-back` with
 * `{ run, name, as }` as application/json is a job, too. No other site's form can send either type.
 */
export function serveImports(app: FastifyInstance, connection: Connection): { stop(): Promise<void> } {
  const jobs = importJobs(connection);
  serveTemplates(app);
  app.register(async (uploads) => {
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser('application/octet-stream', (_, payload, done) => done(null, payload));
    uploads.addContentTypeParser('application/json', { parseAs: 'string' }, (_, text, done) => done(null, text));
    uploads.post('/import', async ({ query, body }, reply) => {
      if (!body || typeof body === 'string') return notFile(reply);
      const { data } = said.safeParse(query);
      if (!data) return notUnderstood(reply);
      const job = await jobs.take(data.file, data.as, body as Readable);
      if (job === 'BUSY') return busy(reply);
      return job === 'TOO_LARGE' ? tooLarge(reply) : reply.code(202).send(job);
    });
    uploads.get<{ Params: { id: string } }>(
      '/import/:id',
      async ({ params }, reply) => jobs.find(params.id) ?? missing(reply),
    );
    uploads.post<{ Params: { id: string } }>('/import/:id/check', async ({ params, body }, reply) => {
      const mapping = typeof body === 'string' ? readMapping(body) : undefined;
      if (!mapping) return notUnderstood(reply);
      const job = await jobs.check(params.id, mapping);
      return job ? reply.code(202).send(job) : missing(reply);
    });
    uploads.post<{ Params: { id: string } }>('/import/:id/load', async ({ params, query }, reply) => {
      const { data } = said.safeParse(query);
      if (!data) return notUnderstood(reply);
      const job = await jobs.load(params.id, data.as);
      return job ? reply.code(202).send(job) : missing(reply);
    });
    uploads.post('/import/roll-back', async ({ body }, reply) => {
      const asked = rollBack.safeParse(typeof body === 'string' ? parsed(body) : undefined);
      if (!asked.success) return notUnderstood(reply);
      const { run, name, as } = asked.data;
      const job = await jobs.rollBack(run, name, as);
      return job === 'BUSY' ? busy(reply) : reply.code(202).send(job);
    });
    uploads.delete<{ Params: { id: string } }>('/import/:id', async ({ params }, reply) => {
      const left = await jobs.forget(params.id);
      return left === 'WRITING' ? writing(reply) : reply.code(204).send();
    });
  });
  return jobs;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
