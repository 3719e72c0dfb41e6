/** The id of an obstacle carries its date: the same one at two dates. */
export const sameObstacle = (a: string, b: string | undefined): boolean => a.split('|')[0] === b?.split('|')[0];
