import { bring } from './bring.ts';
import { collapse } from './collapse.ts';
import { askedBy, type Command, originOf, renamed } from './command.ts';
import { type Brought, MOST_ELEMENTS, type Picture, type PictureLink, type PictureNode } from './picture.ts';
import { freeNear } from './placement.ts';

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
  const names = new Map<string, string>();
  for (const [at, logged] of commands.entries()) {
    const name = askedBy(logged);
    const brought = name === null ? undefined : answers.get(name);
    if (name !== null && !brought) break;
    if (brought) for (const [old, now] of namesNow(logged, brought)) names.set(old, now);
    const command = renamed(logged, names);
    const origin = command.do === 'move' ? command.id : originOf(command);
    // A step from what does not stand is none: an address may have been written by hand.
    const stands = origin === null || picture.nodes.has(origin);
    // A page may come twice, for it had no room as a whole: counted twice, it would hide as many.
    const before =
      command.do === 'expand' ? picture.steps.find((step) => askedBy(step.command) === askedBy(command)) : undefined;
    const base = before ? { ...picture, steps: picture.steps.filter((step) => step !== before) } : picture;
    const next =
      !stands || before?.left === 0
        ? picture
        : brought
          ? bring(base, command, brought, most)
          : change(picture, command);
    picture = { ...next, awaited: commands.slice(at + 1) };
  }
  return picture;
}

/** What a view begins with is answered one for one: a record that was merged since by the kept one. */
const namesNow = (command: Command, { nodes }: Pick<Brought, 'nodes'>): (readonly [string, string])[] =>
  command.do !== 'start'
    ? []
    : command.ids.flatMap((id, place) => {
        const now = nodes[place]?.id ?? id;
        return now === id ? [] : [[id, now] as const];
      });

function change<N extends PictureNode, L extends PictureLink>(picture: Picture<N, L>, command: Command): Picture<N, L> {
  if (command.do === 'collapse') return picture.nodes.has(command.id) ? collapse(picture, command) : picture;
  const standing = command.do === 'move' ? picture.nodes.get(command.id) : undefined;
  if (command.do !== 'move' || !standing) return picture;
  const nodes = new Map(picture.nodes);
  const { x, y } = command;
  nodes.delete(command.id);
  const others = [...nodes.values(), ...picture.more.values()];
  nodes.set(command.id, { ...standing, ...freeNear({ x, y }, others) });
  return { ...picture, nodes };
}
