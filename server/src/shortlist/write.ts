import type { Context } from '../api/context.ts';
import { statement } from '../neo4j/statement.ts';
import { type Outcome, outcomes, type Refusal } from './refusal.ts';
import type { EntryRow, ShortlistRow } from './shortlist.ts';

const byKey = statement('shortlist/by-key');
const entriesOf = statement('shortlist/entries');
const statements = {
  create: statement('shortlist/create'),
  change: statement('shortlist/change'),
  delete: statement('shortlist/delete'),
  add: statement('shortlist/add'),
  changeEntry: statement('shortlist/change-entry'),
  remove: statement('shortlist/remove'),
};

const DEADLINE_MS = 5_000;

/** What a change answers: the list as the same transaction left or found it. */
export type Payload = { shortlist: ShortlistRow | null; userErrors: Refusal[] };

/** One statement checks and changes; what it says and the list come from one transaction. */
export async function write(
  { graph, loaders }: Context,
  what: keyof typeof statements,
  key: string,
  parameters: Record<string, unknown>,
): Promise<Payload> {
  const { outcome, row, entries } = await graph.write(async (run) => {
    const [answer] = await run(statements[what], { key, ...parameters });
    const [row = null] = (await run(byKey, { keys: [key] })) as ShortlistRow[];
    const entries = (await run(entriesOf, { keys: [key] })) as EntryRow[];
    return { outcome: (answer?.outcome ?? 'NOT_FOUND') as Outcome, row, entries };
  }, DEADLINE_MS);
  loaders.shortlist.clear(key).prime(key, row);
  loaders.shortlistEntries.clear(key).prime(key, entries);
  loaders.shortlistsOfEnterprise.clearAll();
  return { shortlist: row, userErrors: outcome === 'CHANGED' ? [] : [outcomes[outcome]] };
}

/** Nothing is written: the list as it is, with the reasons. */
export async function refuse({ loaders }: Context, key: string, userErrors: Refusal[]): Promise<Payload> {
  const shortlist = await loaders.shortlist.load(key);
  return { shortlist, userErrors: shortlist ? userErrors : [outcomes.GONE] };
}
