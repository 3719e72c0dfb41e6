import type { Context } from '../api/context.ts';
import type { QueryProjectBoardArgs, StoreScheme } from '../gen/schema.ts';
import { groupBy } from '../model/group-by.ts';
import { counting, sumInvestment } from './investment.ts';
import { byNearnessAndStage, type Entry, factsOf, registerOf, scopeAnswer, vagueIn } from './register.ts';
import { columnOf, columnsOf, isVague } from './stores.ts';

/** A card of the board. */
export type CardOf = { entry: Entry; vague: boolean; printed: boolean };

type BoardArguments = QueryProjectBoardArgs & { stores: StoreScheme };

/** The board of four stores. */
export async function boardOf(context: Context, { area, asOf, stores }: BoardArguments) {
  const register = await registerOf(context, area, asOf);
  const { entries } = register;
  const all = factsOf(entries);
  const counted = counting(all);
  const placed = groupBy(entries, ({ standing }) => columnOf(stores, standing));
  return {
    ...scopeAnswer(register),
    scheme: stores,
    columns: columnsOf(stores).map(({ column, from, to }) => {
      const own = [...(placed.get(column) ?? [])].sort(byNearnessAndStage);
      return {
        column,
        stageFrom: from ?? null,
        stageTo: to ?? null,
        count: own.length,
        vagueCount: own.filter(({ standing }) => isVague(standing)).length,
        investment: sumInvestment(factsOf(own), counted),
        projects: own.map(
          (entry): CardOf => ({
            entry,
            vague: isVague(entry.standing),
            printed: entry.standing.printedStore === column,
          }),
        ),
      };
    }),
    totalCount: entries.length,
    vagueCount: vagueIn(entries),
    investment: sumInvestment(all),
  };
}
