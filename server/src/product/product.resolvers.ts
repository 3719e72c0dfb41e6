import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import { nodeId } from '../api/node-id.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import type { Resolvers } from '../gen/schema.ts';
import { makersPage } from './makers-page.ts';
import type { ProductRow } from './product.ts';

/** A row that the importer checked must be there; its absence is a fault of ours. */
function present<T>(what: string, value: T | null | undefined): T {
  if (value == null) throw new Error(`${what} is not in the graph`);
  return value;
}

type Other = { product: string };

/** The products beside one, on one side of it. */
async function beside<T extends Other>(
  { loaders }: Context,
  rows: Promise<T[]>,
  side: (row: T) => boolean,
): Promise<ProductRow[]> {
  const wanted = (await rows).filter(side).map(({ product }) => product);
  return loadAll(loaders.product, wanted);
}

export const productResolvers: Resolvers = {
  Product: {
    id: ({ key }) => nodeId('Product', key),
    aliases: ({ aliases }) => [...aliases],
    segments: async ({ key }, _, { loaders, catalogue }) => {
      const { structure } = await catalogue();
      const rows = await loaders.productSegments.load(key);
      return rows.flatMap(({ segment }) => structure.segments.get(segment) ?? []);
    },
    kinds: ({ key }, _, context) => beside(context, context.loaders.productKinds.load(key), ({ kind }) => kind),
    kindOf: ({ key }, _, context) => beside(context, context.loaders.productKinds.load(key), ({ kind }) => !kind),
    inputs: ({ key }, _, context) => beside(context, context.loaders.productInputs.load(key), ({ input }) => input),
    inputOf: ({ key }, _, context) => beside(context, context.loaders.productInputs.load(key), ({ input }) => !input),
    makers: ({ key }, page, context) => makersPage(context, key, page),
    evidence: ({ key }, _, context) => evidenceOf(context, [`products/${key}`]),
  },
  Production: {
    statementId: ({ key }) => nodeId('Assertion', key),
    enterprise: async ({ enterprise }, _, { loaders }) =>
      present(enterprise, await loaders.enterprise.load(enterprise)),
    product: async ({ product }, _, { loaders }) => present(product, await loaders.product.load(product)),
    evidence: ({ key }, _, context) => evidenceOf(context, [key]),
  },
  Enterprise: { productions: ({ key }, _, { loaders }) => loaders.productions.load(key) },
};
