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

/** How many things and relationships collapsing this thing would take away. */
export function broughtBy<N extends PictureNode, L extends PictureLink>(
  picture: Picture<N, L>,
  id: string,
): { nodes: number; links: number } {
  if (!picture.steps.some((step) => originOf(step.command) === id)) return { nodes: 0, links: 0 };
  const { nodes, links, more } = collapse(picture, { do: 'collapse', id });
  return {
    nodes: picture.nodes.size - nodes.size,
    links: picture.links.size + picture.more.size - links.size - more.size,
  };
}
