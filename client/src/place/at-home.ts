type Place = { id: string; kind: string; parent: string | null };

/** Ids of home and of all inside it: the city that an area lies in, or the area itself when it is wider. */
export function atHome(areas: readonly Place[], id: string): ReadonlySet<string> {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const upwards = (area: string | null): string[] =>
    area === null ? [] : [area, ...upwards(byId.get(area)?.parent ?? null)];
  const home = upwards(id).find((area) => byId.get(area)?.kind === 'CITY') ?? id;
  return new Set(areas.filter((area) => upwards(area.id).includes(home)).map((area) => area.id));
}
