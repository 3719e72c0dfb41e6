type Placed = { x: number; y: number };
type Ends = { source: string; target: string };

const WAYS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Where an arrow key leads: to the nearest thing that way which is joined to this one, else to the nearest of all. That
 * way means within 45° to either side.
 */
export function walkNear(
  nodes: ReadonlyMap<string, Placed>,
  links: Iterable<Ends>,
  from: string,
  key: string,
): string | null {
  const [way, here] = [WAYS[key], nodes.get(from)];
  if (!way || !here) return null;
  const joined = new Set(
    [...links].flatMap(({ source, target }) => (source === from ? target : target === from ? source : [])),
  );
  const found = [...nodes].flatMap(([id, { x, y }]) => {
    const along = (x - here.x) * way.x + (y - here.y) * way.y;
    const aside = Math.abs((x - here.x) * way.y) + Math.abs((y - here.y) * way.x);
    return id === from || along <= 0 || aside > along ? [] : [{ id, cost: along + aside, joined: joined.has(id) }];
  });
  found.sort((a, b) => Number(b.joined) - Number(a.joined) || a.cost - b.cost || (a.id < b.id ? -1 : 1));
  return found[0]?.id ?? null;
}
