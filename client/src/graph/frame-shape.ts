import { frameHeight, frameWidth, type Measures } from './measures.ts';

/** A section to be arranged: its number of members and the width of its title. */
export type Section = { members: number; title: number };
/** How the sections of a frame are arranged inside it; places are relative to its corner. */
export type FrameShape = {
  width: number;
  height: number;
  sections: { left: number; top: number; width: number; cells: number }[];
};

const even = (width: number) => 2 * Math.ceil(width / 2);

/** All sections below each other, with so many cells side by side. */
export function stackedFrame(sections: readonly Section[], cells: number, measures: Measures): FrameShape {
  const { framePadding } = measures;
  const width = frameWidth(cells, measures) - 2 * framePadding;
  let top = 0;
  const placed = sections.map(({ members }) => {
    const section = { left: framePadding, top, width, cells };
    top += frameHeight([members], cells, measures) - framePadding;
    return section;
  });
  return { width: width + 2 * framePadding, height: top + framePadding, sections: placed };
}

/** Sections side by side, none with more than so many rows, each wide enough for its title. */
function besideFrame(sections: readonly Section[], rows: number, measures: Measures): FrameShape {
  const { framePadding, cellGap } = measures;
  let left = framePadding;
  let most = 0;
  const placed = sections.map(({ members, title }) => {
    const cells = Math.ceil(members / rows);
    most = Math.max(most, Math.ceil(members / cells));
    const width = Math.max(frameWidth(cells, measures) - 2 * framePadding, even(title));
    const section = { left, top: 0, width, cells };
    left += width + cellGap;
    return section;
  });
  return { width: left - cellGap + framePadding, height: frameHeight([most], 1, measures), sections: placed };
}

/** The same frame, widened to a least width, and where a title would be cut. */
function widened(shape: FrameShape, sections: readonly Section[], least: number): FrameShape {
  const cut = sections.map(({ title }, at) => even(title) - (shape.sections[at]?.width ?? 0));
  const stacked = new Set(shape.sections.map(({ left }) => left)).size === 1;
  const more = Math.max(0, even(least) - shape.width, ...(stacked ? cut : []));
  if (more === 0) return shape;
  const wider = shape.sections.map((section) => (stacked ? { ...section, width: section.width + more } : section));
  return { ...shape, width: shape.width + more, sections: wider };
}

/** Every arrangement worth a try, none narrower than `least`. */
export function frameShapes(sections: readonly Section[], measures: Measures, least: number): FrameShape[] {
  const upTo = Array.from({ length: Math.max(...sections.map(({ members }) => members)) }, (_, at) => at + 1);
  const stacked = upTo.map((cells) => stackedFrame(sections, cells, measures));
  const beside = sections.length === 1 ? [] : upTo.map((rows) => besideFrame(sections, rows, measures));
  return [...stacked, ...beside].map((shape) => widened(shape, sections, least));
}
