import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Failure, Message } from '../import/upload/job.ts';
import type { Connection } from '../neo4j/connection.ts';
import { runCommand } from '../start/run-command.ts';

const TYPES = {
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * The whole database as `GET /export.zip` and `/export.xlsx`: written by the command in a process of its own, then sent
 * as it is read. Everybody's writes wait for it, so one runs at a time, and no other site can ask for it.
 */
export function serveExports(app: FastifyInstance, connection: Connection): void {
  let running = false;
  for (const [form, type] of Object.entries(TYPES))
    app.get(`/export.${form}`, async ({ headers }, reply) => {
      const site = headers['sec-fetch-site'];
      if (site !== undefined && site !== 'same-origin' && site !== 'none')
        return reply
          .code(403)
          .send({ zh: '只能从本程序的页面导出。', en: 'Export only from the page of this program.' });
      if (running)
        return reply.code(409).send({
          zh: '另一次导出正在进行；请等它完成再试。',
          en: 'Another export is running; try again when it is done.',
        });
      let clear = () => {};
      const over = () => {
        running = false;
      };
      running = true;
      try {
        const folder = await mkdtemp(join(tmpdir(), 'export-')).catch((error: unknown) => {
          over();
          throw error;
        });
        clear = () => void rm(folder, { recursive: true, force: true });
        const path = join(folder, `database.${form}`);
        let failure: Failure | undefined;
        const hear = (told: unknown) => {
          if ('failure' in (told as Message)) failure = (told as { failure: Failure }).failure;
        };
        // Who reads it slowly holds nobody up.
        const code = await runCommand('export', connection, [path], hear).ended.finally(over);
        if (failure?.code === 'IMPORT_UNFINISHED') {
          clear();
          return reply.code(409).send(failure);
        }
        if (code !== 0) throw new Error(`the export ended with ${code}`);
        const { size } = await stat(path);
        const stream = createReadStream(path).once('close', clear);
        return await reply
          .type(type)
          .header('content-length', size)
          .header('content-disposition', `attachment; filename="database.${form}"`)
          .header('cache-control', 'no-store')
          .send(stream);
      } catch (error) {
        clear();
        app.log.error(error);
        return reply.code(500).send({
          zh: '没有导出成；请再试，或用命令 npm run export。',
          en: 'It was not exported; try again, or use npm run export.',
        });
      }
    });
}
