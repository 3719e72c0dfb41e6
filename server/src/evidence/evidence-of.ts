import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import type { EvidenceRow } from './evidence.ts';

/** The statements of these keys, newest source first. */
export async function evidenceOf({ loaders, catalogue }: Context, keys: Iterable<string>): Promise<EvidenceRow[]> {
  const rows = await loadAll(loaders.evidence, [...new Set(keys)]);
  const { sources } = await catalogue();
  const date = (row: EvidenceRow) => sources.get(row.source)?.date ?? 0;
  // A row may repeat what another says (a project and its first stage): shown once, in the place of the first key.
  const said = new Map(
    rows
      .toSorted((a, b) => (a.key < b.key ? 1 : -1))
      .map((row) => [`${row.source}|${row.locator}|${row.statementZh}`, row]),
  );
  return [...said.values()].sort((a, b) => date(b) - date(a) || (a.key < b.key ? -1 : 1));
}
