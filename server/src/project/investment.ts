import type { Bound } from '../gen/schema.ts';

type Invested = { key: string; phaseOf: string | null; investmentWan: number | null; investmentBound: Bound | null };

/** What projects invest together, as far as it is known. `stated` + `unstated` + `inWhole` = the number of projects. */
export type InvestmentSum = {
  /** 万元 of those that state it. */
  wan: number;
  bound: Bound;
  stated: number;
  unstated: number;
  /** Phases left out, because the whole that they are part of is among the projects and states its own. */
  inWhole: number;
};

/** Keys of the projects whose investment counts: a whole that states its own stands for its phases, which are not added. */
export function counting(projects: readonly Invested[]): ReadonlySet<string> {
  const byKey = new Map(projects.map((project) => [project.key, project]));
  const covered = ({ phaseOf }: Invested): boolean => {
    const whole = phaseOf === null ? undefined : byKey.get(phaseOf);
    return whole !== undefined && (whole.investmentWan !== null || covered(whole));
  };
  return new Set(projects.filter((project) => !covered(project)).map(({ key }) => key));
}

/** The sum over some projects. `counted`: of a larger set that they are part of, so that columns of a board add up. */
export function sumInvestment(
  projects: readonly Invested[],
  counted: ReadonlySet<string> = counting(projects),
): InvestmentSum {
  const own = projects.filter(({ key }) => counted.has(key));
  const stated = own.filter(({ investmentWan }) => investmentWan !== null);
  const bounds = new Set(stated.map(({ investmentBound }) => investmentBound ?? 'EXACT'));
  bounds.delete('EXACT');
  const [only, another] = [...bounds];
  return {
    wan: stated.reduce((sum, { investmentWan }) => sum + (investmentWan ?? 0), 0),
    bound: another ? 'ABOUT' : (only ?? 'EXACT'),
    stated: stated.length,
    unstated: own.length - stated.length,
    inWhole: projects.length - own.length,
  };
}
