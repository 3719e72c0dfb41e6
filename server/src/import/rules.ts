import { chainContents } from './rules/chain-contents.ts';
import { changeLog } from './rules/change-log.ts';
import { confidences } from './rules/confidences.ts';
import { conflictStatements } from './rules/conflict-statements.ts';
import { cycles } from './rules/cycles.ts';
import { dateOrder } from './rules/date-order.ts';
import { eventDates } from './rules/event-dates.ts';
import { identities } from './rules/identities.ts';
import { keys } from './rules/keys.ts';
import { macroRegions } from './rules/macro-regions.ts';
import { mergePairs } from './rules/merge-pairs.ts';
import { obstacleStates } from './rules/obstacle-states.ts';
import { ranges } from './rules/ranges.ts';
import { references } from './rules/references.ts';
import { requiredCells } from './rules/required-cells.ts';
import type { Rule } from './rules/rule.ts';
import { selfRelations } from './rules/self-relations.ts';
import { sideGroups } from './rules/side-groups.ts';
import { sourceDates } from './rules/source-dates.ts';
import { stages } from './rules/stages.ts';
import { stockCodes } from './rules/stock-codes.ts';
import { tiles } from './rules/tiles.ts';
import { units } from './rules/units.ts';
import { unnamedEnterprises } from './rules/unnamed-enterprises.ts';

/**
 * All rules of a package, in the order in which their problems are reported, with what a Frictionless report calls a
 * breach. Add a rule: its file, and a line here.
 */
export const rules: readonly (readonly [Rule, string])[] = [
  [requiredCells, 'constraint-error'],
  [keys, 'constraint-error'],
  [identities, 'primary-key'],
  [references, 'foreign-key'],
  [ranges, 'constraint-error'],
  [units, 'row-constraint'],
  [cycles, 'row-constraint'],
  [dateOrder, 'row-constraint'],
  [eventDates, 'row-constraint'],
  [stages, 'row-constraint'],
  [obstacleStates, 'row-constraint'],
  [sourceDates, 'row-constraint'],
  [sideGroups, 'row-constraint'],
  [chainContents, 'row-constraint'],
  [macroRegions, 'row-constraint'],
  [tiles, 'row-constraint'],
  [confidences, 'row-constraint'],
  [unnamedEnterprises, 'row-constraint'],
  [stockCodes, 'row-constraint'],
  [selfRelations, 'row-constraint'],
  [conflictStatements, 'foreign-key'],
  [mergePairs, 'row-constraint'],
  [changeLog, 'row-constraint'],
];
