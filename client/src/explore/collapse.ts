import { type Command, originOf } from './command.ts';
import type { Picture, PictureLink, PictureNode, Step } from './picture.ts';

/** The picture without what only this thing brought in. */
export function collapse<N extends PictureNode, L extends PictureLink>(
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
