type Invested = { key: string; phaseOf: string | null; investmentWan: number | null };

/**
 * What projects add to a sum of investments, 万元: a phase adds nothing where the investment of the whole project is
 * known, since that holds it. `unknown` = projects whose money is told neither of themselves nor of their whole or phases.
 */
export function investedIn(projects: readonly Invested[]): { wan: number | null; unknown: number } {
  const known = projects.filter(({ investmentWan }) => investmentWan !== null);
  const told = new Set(known.map(({ key }) => key));
  const wholes = new Set(known.flatMap(({ phaseOf }) => phaseOf ?? []));
  const inWhole = ({ phaseOf }: Invested) => phaseOf !== null && told.has(phaseOf);
  const added = known.filter((project) => !inWhole(project)).map(({ investmentWan }) => investmentWan ?? 0);
  return {
    wan: added.length > 0 ? added.reduce((sum, wan) => sum + wan, 0) : null,
    unknown: projects.filter((project) => !told.has(project.key) && !inWhole(project) && !wholes.has(project.key))
      .length,
  };
}
