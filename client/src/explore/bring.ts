import { type Command, originOf } from './command.ts';
import { type More, moreOf, surplus } from './more.ts';
import { type Brought, elementsOf, type Picture, type PictureLink, type PictureNode, type Step } from './picture.ts';
import { cellOf, columnsOfSteps, Ground, type Place } from './placement.ts';

/** The picture with what a step brought, as far as there is room: what stands stays where it is. */
export function bring<N extends PictureNode, L extends PictureLink>(
  picture: Picture<N, L>,
  command: Command,
  brought: Brought<N, L>,
  most: number,
): Picture<N, L> {
  const nodes = new Map(picture.nodes);
  const links = new Map(picture.links);
  const linksOf = new Map<string, L[]>();
  for (const link of brought.links)
    for (const end of new Set([link.source, link.target])) linksOf.set(end, [...(linksOf.get(end) ?? []), link]);
  const fresh: { node: N; at: number }[] = [];
  const here = new Set(nodes.keys());
  const shown: string[] = [];
  let left = 0;
  // The card of what is left out must have room, too.
  const card = moreOf(command);
  const cards = picture.more.size + (card !== null && !picture.more.has(card) ? 1 : 0);
  for (const [at, node] of brought.nodes.entries()) {
    const isNew = !here.has(node.id);
    here.add(node.id);
    const lines = (linksOf.get(node.id) ?? []).filter(
      ({ id, source, target }) => !links.has(id) && here.has(source) && here.has(target),
    );
    if (nodes.size + fresh.length + links.size + 2 * cards + lines.length + (isNew ? 1 : 0) > most) {
      if (isNew) here.delete(node.id);
      left += 1;
      continue;
    }
    if (isNew) fresh.push({ node, at });
    for (const line of lines) links.set(line.id, line);
    shown.push(node.id);
  }
  const places = placesOf(picture, command, fresh, brought);
  for (const [at, { node }] of fresh.entries()) nodes.set(node.id, { ...node, ...(places[at] as Place) });
  const held = brought.links.filter(({ id }) => links.has(id)).map(({ id }) => id);
  const origin = originOf(command);
  const step: Step = {
    command,
    nodes: origin !== null ? [...new Set([origin, ...shown])] : shown,
    links: held,
    total: brought.total,
    left,
    entries: shown.length,
    ...(brought.paths && { paths: brought.paths.filter((path) => path.every((id) => links.has(id))) }),
  };
  const next = { ...picture, nodes, links, steps: [...picture.steps, step] };
  return { ...next, more: card === null ? picture.more : moreAfter(next, card, command, most) };
}

/** The cards of what is not drawn after a step: one stands where it stood, counts anew, and goes when nothing is left. */
function moreAfter<N extends PictureNode, L extends PictureLink>(
  picture: Picture<N, L>,
  card: string,
  command: Command,
  most: number,
): ReadonlyMap<string, More> {
  if (command.do !== 'expand' && command.do !== 'one') return picture.more;
  const more = new Map(picture.more);
  const standing = more.get(card);
  const count = surplus(picture.steps, card);
  if (count === 0) more.delete(card);
  else if (standing) more.set(card, { ...standing, count });
  else if (elementsOf(picture) + 2 <= most) {
    const { id: origin, type, direction } = command;
    const from = picture.nodes.get(origin) ?? { x: 0, y: 0 };
    const ground = new Ground([...picture.nodes.values(), ...more.values()]);
    const [place = from] = ground.beside(from, 1, direction === 'OUT' ? 'right' : 'left');
    more.set(card, { id: card, origin, type, direction, count, ...place });
  }
  return more;
}

/** Inputs and whatever points at a thing come to its left, what it points at to its right; cones keep columns of their own for each step. */
function placesOf<N extends PictureNode, L extends PictureLink>(
  picture: Picture<N, L>,
  command: Command,
  fresh: readonly { node: N; at: number }[],
  { steps }: Brought<N, L>,
): Place[] {
  const ground = new Ground([...picture.nodes.values(), ...picture.more.values()]);
  const id = originOf(command);
  const origin = (id === null ? undefined : picture.nodes.get(id)) ?? { x: 0, y: 0 };
  if (command.do === 'expand' || command.do === 'one')
    return ground.beside(origin, fresh.length, command.direction === 'OUT' ? 'right' : 'left');
  const { column, row } = cellOf(origin);
  if (command.do === 'cone') {
    const way = command.direction === 'UPSTREAM' ? -1 : 1;
    const columns = columnsOfSteps(fresh.map(({ at }) => steps?.[at] ?? 1));
    return columns.map((away) => ground.inColumn({ column: column + way * away, row }));
  }
  if (command.do === 'path') {
    return fresh.map(({ at }) => ground.inColumn({ column: column + 2 * (steps?.[at] ?? 0), row }));
  }
  return fresh.map(() => ground.inColumn({ column, row }));
}
