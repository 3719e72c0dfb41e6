import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import { nodeId } from '../api/node-id.ts';
import type { EvidenceResolvers, Resolvers, SourceResolvers } from '../gen/schema.ts';
import type { EvidenceRow } from './evidence.ts';

/** The statements of these keys, newest source first. */
export async function evidenceOf({ loaders, catalogue }: Context, keys: Iterable<string>): Promise<EvidenceRow[]> {
  const rows = await loadAll(loaders.evidence, [...new Set(keys)]);
  const { sources } = await catalogue();
  const date = (row: EvidenceRow) => sources.get(row.source)?.date ?? 0;
  // A row of a package may repeat what another says (a project and its first stage): shown once.
  const said = new Map(rows.map((row) => [`${row.source}|${row.locator}|${row.statementZh}`, row]));
  return [...said.values()].sort((a, b) => date(b) - date(a) || (a.key < b.key ? -1 : 1));
}

const Source: SourceResolvers = {
  id: ({ key }) => nodeId('Source', key),
  date: ({ dateText }) => dateText,
  note: ({ noteZh, noteEn }) => (noteZh ? { zh: noteZh, en: noteEn ?? noteZh } : null),
};

const Evidence: EvidenceResolvers = {
  statement: ({ statementZh, statementEn }) => ({ zh: statementZh, en: statementEn ?? statementZh }),
  source: async ({ source }, _, { catalogue }) => {
    const found = (await catalogue()).sources.get(source);
    if (!found) throw new Error(`assertion cites source ${source}, which is not in the graph`);
    return found;
  },
};

export const evidenceResolvers: Resolvers = {
  Query: { sources: async (_, __, { catalogue }) => [...(await catalogue()).sources.values()] },
  Source,
  Evidence,
};
