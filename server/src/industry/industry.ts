export type Industry = {
  key: string;
  name: string;
  nameEn: string | null;
  parent: string | null;
  segmentCount: number;
  enterpriseCount: number;
};

/** An industry and all narrower ones. */
export function narrower(key: string, industries: Iterable<Industry>): string[] {
  const all = [...industries];
  const found = [key];
  for (const next of found) found.push(...all.filter(({ parent }) => parent === next).map((industry) => industry.key));
  return found;
}
