import type { Day } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';
import type { ProjectRow } from '../project/project.ts';
import { numberIn } from './difference.ts';
import { type Choice, inForceAt } from './in-force.ts';

/** What is said of a property of a project where statements disagree (`cypher/conflict/of-projects.cypher`). */
export type DisputedFigure = {
  /** Key. */
  project: string;
  property: string;
  choices: readonly Choice[];
  /** The newest first. */
  statements: readonly ({ key: string; known: Day } & Said)[];
};
export type DisputedFigures = ReadonlyMap<string, readonly DisputedFigure[]>;

export const disputedBy = (rows: readonly DisputedFigure[]): DisputedFigures => groupBy(rows, ({ project }) => project);

type Said = { value: string; unit: string | null };

/** The figures of a project; most rows have some of them. */
type Figures = Pick<
  ProjectRow,
  | 'investmentWan'
  | 'investmentBound'
  | 'landMu'
  | 'floorM2'
  | 'jobs'
  | 'salesWan'
  | 'taxWan'
  | 'capacity'
  | 'unit'
  | 'per'
  | 'capacityPrinted'
>;
type Row = { key: string } & Partial<Figures>;

const amounts = {
  investment_wan: ['investmentWan', '万元'],
  land_mu: ['landMu', '亩'],
  floor_m2: ['floorM2', '平方米'],
  jobs: ['jobs', '人'],
  sales_wan: ['salesWan', '万元'],
  tax_wan: ['taxWan', '万元'],
} as const;
const isAmount = (property: string): property is keyof typeof amounts => property in amounts;

/** A capacity is stated in its unit and, where it has one, for its period: `万吨/年`. */
function capacityTold({ value, unit }: Said, row: Partial<Figures>): Partial<Figures> {
  const capacity = numberIn(value);
  const whole = unit ?? '';
  if (capacity === null || whole === '')
    return row.capacityPrinted === value ? {} : { capacity: null, unit: null, per: null, capacityPrinted: value };
  const slash = whole === row.unit ? -1 : whole.lastIndexOf('/');
  const [measure, per] = slash < 0 ? [whole, null] : [whole.slice(0, slash), whole.slice(slash + 1)];
  const asInRow = row.capacity === capacity && row.unit === measure && (row.per === undefined || row.per === per);
  // What the row prints stays where it says the same.
  return asInRow ? {} : { capacity, unit: measure, per, capacityPrinted: `${value}${whole}` };
}

/** The cells of a row that a statement in force says otherwise; none for one that cannot be read as the figure. */
function toldOtherwise(property: string, said: Said, row: Partial<Figures>): Partial<Figures> {
  if (property === 'capacity') return capacityTold(said, row);
  if (!isAmount(property)) return {};
  const [field, unit] = amounts[property];
  const value = numberIn(said.value);
  if (value === null || (said.unit !== null && said.unit !== unit) || row[field] === value) return {};
  // How exact the row is says nothing of another figure.
  return field === 'investmentWan' ? { investmentWan: value, investmentBound: null } : { [field]: value };
}

/**
 * A project with the figures in force at a date: where statements disagree, the one in force goes before the row, on its
 * page, in lists and in sums alike.
 */
export const withFiguresInForce =
  (disputed: DisputedFigures, asOf: Day) =>
  <R extends Row>(row: R): R => {
    let told = row;
    for (const { property, choices, statements } of disputed.get(row.key) ?? []) {
      const { current } = inForceAt(choices, statements, asOf);
      const said = statements.find(({ key }) => key === current);
      const otherwise = said ? Object.entries(toldOtherwise(property, said, told)) : [];
      const own = otherwise.filter(([field]) => field in row);
      if (own.length > 0) told = { ...told, ...Object.fromEntries(own) };
    }
    return told;
  };
