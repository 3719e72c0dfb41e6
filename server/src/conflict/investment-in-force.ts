import type { Bound } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';
import { type Choice, inForceAt } from './in-force.ts';

/** What is said of the investment of a project where statements disagree (`cypher/conflict/investments.cypher`). */
export type DisputedInvestment = {
  /** Key. */
  project: string;
  choices: readonly Choice[];
  /** The newest first; 万元. */
  statements: readonly { key: string; known: Day; wan: number }[];
};
export type DisputedInvestments = ReadonlyMap<string, readonly DisputedInvestment[]>;

export const disputedBy = (rows: readonly DisputedInvestment[]): DisputedInvestments =>
  groupBy(rows, ({ project }) => project);

type Invested = { key: string; investmentWan: number | null; investmentBound: Bound | null };

/**
 * A project with the investment in force at a date: where statements disagree, the one in force goes before the row, on
 * its page, in lists and in sums alike. How exact the row is says nothing of another figure.
 */
export const withInvestmentInForce =
  (disputed: DisputedInvestments, asOf: Day) =>
  <Row extends Invested>(row: Row): Row => {
    for (const { choices, statements } of disputed.get(row.key) ?? []) {
      const { current } = inForceAt(choices, statements, asOf);
      const said = statements.find(({ key }) => key === current);
      if (said && said.wan !== row.investmentWan) return { ...row, investmentWan: said.wan, investmentBound: null };
    }
    return row;
  };
