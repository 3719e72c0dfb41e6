import { frameHeight, frameWidth, type Measures } from './measures.ts';

/** How the sections of a frame are arranged inside it; places are relative to its corner. */
export type FrameShape = { width: number; height: number; sections: { left: number; top: number; cells: number }[] };

/** All sections below each other, with so many cells side by side. */
export function stackedFrame(sections: readonly number[], cells: number, measures: Measures): FrameShape {
  let top = 0;
  const placed = sections.map((members) => {
    const section = { left: measures.framePadding, top, cells };
    top += frameHeight([members], cells, measures) - measures.framePadding;
    return section;
  });
  return { width: frameWidth(cells, measures), height: top + measures.framePadding, sections: placed };
}

/** Sections side by side, none with more than so many rows. */
function besideFrame(sections: readonly number[], rows: number, measures: Measures): FrameShape {
  let left = measures.framePadding;
  const placed = sections.map((members) => {
    const cells = Math.ceil(members / rows);
    const section = { left, top: 0, cells };
    left += frameWidth(cells, measures) - measures.framePadding;
    return section;
  });
  const used = Math.max(...sections.map((members, at) => Math.ceil(members / (placed[at]?.cells ?? 1))));
  return { width: left, height: frameHeight([used], 1, measures), sections: placed };
}

/** Every arrangement worth a try. */
export function frameShapes(sections: readonly number[], measures: Measures): FrameShape[] {
  const upTo = Array.from({ length: Math.max(...sections) }, (_, at) => at + 1);
  const stacked = upTo.map((cells) => stackedFrame(sections, cells, measures));
  return sections.length === 1 ? stacked : [...stacked, ...upTo.map((rows) => besideFrame(sections, rows, measures))];
}
