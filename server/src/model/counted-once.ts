type Phased = { key: string; phaseOf: string | null };

/**
 * Keys of the projects whose figure counts in a sum: a whole that states its own stands for its phases and for theirs,
 * which are not added. A whole that states none is itself unknown, and its phases count as far as they go.
 */
export function countedOnce<Project extends Phased>(
  projects: readonly Project[],
  figure: (project: Project) => unknown,
): ReadonlySet<string> {
  const byKey = new Map(projects.map((project) => [project.key, project]));
  const covered = ({ phaseOf }: Phased): boolean => {
    const whole = phaseOf === null ? undefined : byKey.get(phaseOf);
    return whole !== undefined && (figure(whole) !== null || covered(whole));
  };
  return new Set(projects.filter((project) => !covered(project)).map(({ key }) => key));
}
