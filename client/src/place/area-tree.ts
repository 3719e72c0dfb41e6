import type { FrameArea } from '../ui/useFrame.ts';

export type AreaBranch = { value: string; title: string; spoken: string; children?: AreaBranch[] };

/** The areas as a tree: an area whose parent is not among them starts a tree of its own. Order as given. */
export function areaTree(areas: readonly FrameArea[], name: (area: FrameArea) => string): AreaBranch[] {
  const ids = new Set(areas.map(({ id }) => id));
  const branch = (area: FrameArea): AreaBranch => {
    const inside = areas.filter(({ parent }) => parent === area.id);
    const title = name(area);
    return {
      value: area.id,
      title,
      spoken: `${area.name} ${area.nameEn ?? ''}`,
      ...(inside.length > 0 && { children: inside.map(branch) }),
    };
  };
  return areas.filter(({ parent }) => parent === null || !ids.has(parent)).map(branch);
}
