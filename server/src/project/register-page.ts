import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import { connection, cursorOf, pageSize, positionIn } from '../api/page.ts';
import type { ProjectOrder, QueryProjectsArgs } from '../gen/schema.ts';
import { lacking } from './lacks.ts';
import { type Entry, registerOf, scopeAnswer } from './register.ts';
import { filterOf, printedFilter } from './register-filter.ts';

type Position = readonly [value: number | string, key: string];
type Order = { type: 'number' | 'string'; of(entry: Entry): number | string };

/** Smaller comes first; what is not known comes last. */
const orders: Record<ProjectOrder, Order> = {
  STAGE: { type: 'number', of: ({ standing }) => -(standing.stageFrom ?? -1) },
  INVESTMENT: { type: 'number', of: ({ fact }) => -(fact.investmentWan ?? -1) },
  HEARD: { type: 'number', of: ({ standing }) => -(standing.lastHeard ?? 0) },
  NAME: { type: 'string', of: ({ fact }) => fact.name },
};

const chinese = new Intl.Collator('zh');

function compare([a, keyA]: Position, [b, keyB]: Position): number {
  const values = typeof a === 'string' || typeof b === 'string' ? chinese.compare(String(a), String(b)) : a - b;
  return values || (keyA === keyB ? 0 : keyA < keyB ? -1 : 1);
}

type PageArguments = QueryProjectsArgs & { order: ProjectOrder };

/** One page of the register, in one of its orders. */
export async function registerPage(context: Context, filter: PageArguments) {
  const size = pageSize(filter.first, 50);
  const register = await registerOf(context, filter.area, filter.asOf);
  const { asOf } = register.scope;
  const wanted = await filterOf(context, register.catalogue, filter, asOf);
  const order = orders[filter.order];
  const all = lacking(register.catalogue, register.entries.filter(wanted), filter.lacks ?? [])
    .map((entry) => ({ entry, position: [order.of(entry), entry.fact.key] as const }))
    .sort((a, b) => compare(a.position, b.position));
  const list = printedFilter(filter, asOf);
  const after =
    filter.after == null ? null : (positionIn(list, filter.after, [order.type, 'string']) as unknown as Position);
  const rest = after ? all.filter(({ position }) => compare(position, after) > 0) : all;
  const shown = rest.slice(0, size);
  const rows = await loadAll(
    context.loaders.projectAt(asOf),
    shown.map(({ entry }) => entry.fact.key),
  );
  const found = new Map(rows.map((row) => [row.key, row]));
  const edges = shown.flatMap(({ entry, position }) => {
    const node = found.get(entry.fact.key);
    if (!node) return [];
    return [
      {
        cursor: cursorOf(list, position),
        node: { ...node, standing: entry.standing },
        position: entry.position,
      },
    ];
  });
  return {
    ...connection(edges, all.length, rest.length > size, after !== null),
    edges,
    matching: all.map(({ entry }) => entry),
    ...scopeAnswer(register),
  };
}

/** A page with all entries that match, which are summed up only where it is asked for. */
export type RegisterPage = Awaited<ReturnType<typeof registerPage>>;
