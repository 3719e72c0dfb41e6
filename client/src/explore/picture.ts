import { askedBy, type Command, originOf } from './command.ts';
import { type More, moreOf, surplus } from './more.ts';
import { cellOf, Ground, type Place } from './placement.ts';

export type PictureNode = { id: string; kind: string; name: string; nameEn: string | null };
export type PictureLink = { id: string; source: string; target: string };

/** What a step was answered: things in the order in which they are placed, the relationships among them, how many there are in all. */
export type Brought<N extends PictureNode = PictureNode, L extends PictureLink = PictureLink> = {
  nodes: readonly N[];
  links: readonly L[];
  total: number;
  /** Steps from the origin for each node, where the answer is a cone. */
  steps?: readonly number[];
};

/** A step as it stands in the picture: what it holds there, and what did not fit. */
export type Step = {
  command: Command;
  nodes: readonly string[];
  links: readonly string[];
  total: number;
  left: number;
  /** Entries of the answer that are drawn. */
  entries: number;
};
export type Picture<N extends PictureNode = PictureNode, L extends PictureLink = PictureLink> = {
  nodes: ReadonlyMap<string, N & Place>;
  links: ReadonlyMap<string, L>;
  /** One card for all the neighbours of a type that are not drawn, beside the thing whose neighbours they are. */
  more: ReadonlyMap<string, More>;
  /** Steps in force, those collapsed left out. */
  steps: readonly Step[];
  /** Steps of the log that are not drawn yet: the first of them still awaits its answer. */
  awaited: readonly Command[];
};

/** Cards and lines that a picture holds at most. */
export const MOST_ELEMENTS = 1_500;

/** Cards and lines; a card of those not drawn has a line of its own. */
export const elementsOf = ({ nodes, links, more }: Pick<Picture, 'nodes' | 'links' | 'more'>): number =>
  nodes.size + links.size + 2 * more.size;

export type Answers<N extends PictureNode, L extends PictureLink> = ReadonlyMap<string, Brought<N, L>>;

/**
 * The picture that the steps make, up to the first whose answer is not there yet. A thing stands as long as a step holds
 * it: the steps that showed it, and those that started from it.
 */
export function play<N extends PictureNode, L extends PictureLink>(
  commands: readonly Command[],
  answers: Answers<N, L>,
  most: number = MOST_ELEMENTS,
): Picture<N, L> {
  let picture: Picture<N, L> = { nodes: new Map(), links: new Map(), more: new Map(), steps: [], awaited: commands };
  for (const [at, command] of commands.entries()) {
    const name = askedBy(command);
    const brought = name === null ? undefined : answers.get(name);
    if (name !== null && !brought) break;
    const origin = command.do === 'move' ? command.id : originOf(command);
    // A step from what does not stand is none: an address may have been written by hand.
    const stands = origin === null || picture.nodes.has(origin);
    // An address may hold a page twice: counted twice, it would hide as many.
    const again = command.do === 'expand' && picture.steps.some((step) => askedBy(step.command) === name);
    const next = !stands || again ? picture : brought ? add(picture, command, brought, most) : change(picture, command);
    picture = { ...next, awaited: commands.slice(at + 1) };
  }
  return picture;
}

function change<N extends PictureNode, L extends PictureLink>(picture: Picture<N, L>, command: Command): Picture<N, L> {
  if (command.do === 'collapse') return picture.nodes.has(command.id) ? collapse(picture, command) : picture;
  const standing = command.do === 'move' ? picture.nodes.get(command.id) : undefined;
  if (command.do !== 'move' || !standing) return picture;
  const nodes = new Map(picture.nodes);
  nodes.set(command.id, { ...standing, x: command.x, y: command.y });
  return { ...picture, nodes };
}

function add<N extends PictureNode, L extends PictureLink>(
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

/** Inputs and whatever points at a thing come to its left, what it points at to its right; cones keep a column a step. */
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
    const way = command.direction === 'UPSTREAM' ? -2 : 2;
    return fresh.map(({ at }) => ground.inColumn({ column: column + way * (steps?.[at] ?? 1), row }));
  }
  if (command.do === 'path') {
    return fresh.map(({ at }) => ground.inColumn({ column: column + 2 * (steps?.[at] ?? 0), row }));
  }
  return fresh.map(() => ground.inColumn({ column, row }));
}

function collapse<N extends PictureNode, L extends PictureLink>(
  picture: Picture<N, L>,
  command: Command & { do: 'collapse' },
): Picture<N, L> {
  const own: Step = { command, nodes: [command.id], links: [], total: 0, left: 0, entries: 0 };
  const steps = [...picture.steps.filter((step) => originOf(step.command) !== command.id), own];
  const nodes = new Set(steps.flatMap((step) => step.nodes));
  const links = new Set(steps.flatMap((step) => step.links));
  const stands = ({ source, target }: L) => nodes.has(source) && nodes.has(target);
  return {
    ...picture,
    steps,
    nodes: new Map([...picture.nodes].filter(([id]) => nodes.has(id))),
    links: new Map([...picture.links].filter(([id, link]) => links.has(id) && stands(link))),
    more: new Map([...picture.more].filter(([, { origin }]) => origin !== command.id)),
  };
}

/** Whether collapsing this thing would take anything away, and how many things. */
export function broughtBy<N extends PictureNode, L extends PictureLink>(
  picture: Picture<N, L>,
  id: string,
): { steps: number; nodes: number } {
  const steps = picture.steps.filter((step) => originOf(step.command) === id).length;
  if (steps === 0) return { steps, nodes: 0 };
  return { steps, nodes: picture.nodes.size - collapse(picture, { do: 'collapse', id }).nodes.size };
}
