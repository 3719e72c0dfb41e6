type Sited = { key: string; phaseOf: string | null };
export type Total = { value: number; stated: number; unstated: number };

/**
 * A sum over projects that counts nothing twice: a whole goes by its own figure, else by those of its phases; a phase
 * whose whole is not among them stands for itself. `unstated`: how many have no figure at all; the sum is then a lower
 * bound.
 */
export function totalOf<Project extends Sited>(
  projects: readonly Project[],
  figure: (project: Project) => number | null,
): Total {
  const keys = new Set(projects.map(({ key }) => key));
  const wholes = projects.filter(({ phaseOf }) => phaseOf === null || !keys.has(phaseOf));
  const figures = wholes.map((whole) => {
    const own = figure(whole);
    if (own !== null) return own;
    const phases = projects.filter(({ phaseOf }) => phaseOf === whole.key).map(figure);
    const stated = phases.filter((value) => value !== null);
    return stated.length > 0 ? stated.reduce((sum, value) => sum + value, 0) : null;
  });
  const stated = figures.filter((value) => value !== null);
  return {
    value: stated.reduce((sum, value) => sum + value, 0),
    stated: stated.length,
    unstated: figures.length - stated.length,
  };
}
