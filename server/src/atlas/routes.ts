import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Catalogue } from '../api/catalogue.ts';
import { dayOf } from '../api/date.ts';
import type { Atlas } from './atlas.ts';
import type { Atlases } from './atlases.ts';
import { find } from './find.ts';
import { nearOf } from './near.ts';
import type { Pack } from './packed.ts';
import { idOf } from './thing.ts';

export const DEFAULTS = {
  /** Names come in blocks of so many, in the order of the map: what is looked at lies together. */
  block: 512,
};

const FOREVER = 'public, max-age=31536000, immutable';
const FORM = /^\d{1,12}$/;

const missing = (reply: FastifyReply) =>
  reply.code(404).send({ zh: '全图上没有这一个。', en: 'There is no such thing on the map.' });
const gone = (reply: FastifyReply) =>
  reply.code(410).send({ zh: '数据已更新，请重新取全图。', en: 'The data are newer now; ask for the map again.' });

type Named = { thing: number; id: string; name: string; nameEn: string | null };
const named = ({ things }: Atlas, thing: number): Named[] => {
  const one = things[thing];
  return one ? [{ thing, id: idOf(one), name: one.name, nameEn: one.nameEn }] : [];
};

/**
 * The map of the whole graph, past GraphQL: `GET /atlas/newest?asOf=DATE` leads to `/atlas/<stamp>/<day>.bin` (columns,
 * as in `columns.ts`), which never changes; `?renewing` where it is the map before, and a newer one is being computed. Of the same stamp: `names/<block>`, `near/<thing>`, `find?text=` or `find?id=`.
 * 410 for a stamp that is no longer kept.
 */
export function serveAtlas(
  app: FastifyInstance,
  atlases: Atlases,
  pack: Pack,
  current: () => Promise<Catalogue>,
): void {
  app.get<{ Querystring: { asOf?: string } }>('/atlas/newest', async ({ query }, reply) => {
    // A date that is none is told at once, however long the map takes.
    const asked = query.asOf ? dayOf(query.asOf, 0) : undefined;
    const { atlas, isNewest } = await atlases.soon();
    const day = asked ?? (await current()).defaultDay;
    return reply
      .header('cache-control', 'no-store')
      .redirect(`/atlas/${atlas.stamp}/${day}.bin${isNewest ? '' : '?renewing'}`, 302);
  });

  app.get<{ Params: { stamp: string; file: string } }>('/atlas/:stamp/:file', async ({ params }, reply) => {
    const atlas = atlases.kept(params.stamp);
    if (!atlas) return gone(reply);
    const day = /^(\d{8}|0)\.bin$/.exec(params.file)?.[1];
    if (day === undefined) return missing(reply);
    return reply
      .type('application/octet-stream')
      .header('content-encoding', 'gzip')
      .header('cache-control', FOREVER)
      .send(await pack(atlas, Number(day)));
  });

  app.get<{ Params: { stamp: string; block: string } }>('/atlas/:stamp/names/:block', async ({ params }, reply) => {
    const atlas = atlases.kept(params.stamp);
    if (!atlas) return gone(reply);
    const first = FORM.test(params.block) ? Number(params.block) * DEFAULTS.block : Number.NaN;
    const own = atlas.things.slice(first, first + DEFAULTS.block);
    if (!(first >= 0) || own.length === 0) return missing(reply);
    return reply.header('cache-control', FOREVER).send({
      id: own.map(idOf),
      name: own.map(({ name }) => name),
      nameEn: own.map(({ nameEn }) => nameEn),
    });
  });

  type Near = { Params: { stamp: string; thing: string }; Querystring: { day?: string } };
  app.get<Near>('/atlas/:stamp/near/:thing', async ({ params, query }, reply) => {
    const atlas = atlases.kept(params.stamp);
    if (!atlas) return gone(reply);
    const thing = FORM.test(params.thing) ? Number(params.thing) : -1;
    if (!atlas.things[thing] || !FORM.test(query.day ?? '')) return missing(reply);
    return reply.header('cache-control', FOREVER).send(nearOf(atlas, thing, Number(query.day)));
  });

  type Find = { Params: { stamp: string }; Querystring: { text?: string; id?: string; day?: string } };
  app.get<Find>('/atlas/:stamp/find', async ({ params, query }, reply) => {
    const atlas = atlases.kept(params.stamp);
    if (!atlas) return gone(reply);
    const { id, text = '', day = '' } = query;
    if (!FORM.test(day)) return missing(reply);
    // What stands twice in an address comes as a list.
    const found =
      id === undefined ? find(atlas, String(text).slice(0, 60), Number(day)) : [atlas.numberOf.get(id) ?? -1];
    return reply.header('cache-control', 'no-store').send(found.flatMap((thing) => named(atlas, thing)));
  });
}
