import type { ChainMapData } from './chain-map.ts';
import type { Box, DrawnLine, PlacedCard, PlacedFrame, Point } from './drawing.ts';
import { type FrameShape, stackedFrame } from './frame-shape.ts';
import { type BlockShape, type Grid, lineEnd } from './grid.ts';
import type { HungFrame } from './hang.ts';
import { frameWidth, type Measures } from './measures.ts';

export type Picture = { cards: PlacedCard[]; frames: PlacedFrame[]; lines: DrawnLine[] };
type Members = readonly (readonly number[])[];

/** Puts the cards into their blocks and frames and adds the arrows from the frames to their buyers. */
export function makePicture(
  { inputs }: ChainMapData,
  grid: Grid,
  boxes: readonly Box[],
  routed: readonly DrawnLine[],
  hung: readonly HungFrame[],
  measures: Measures,
): Picture {
  const picture: Picture = { cards: [], frames: [], lines: [...routed] };

  const addFrame = (id: string, box: Box, sections: Members, shape: FrameShape) => {
    const placed = sections.map((members, section) => {
      const { cells, ...place } = shape.sections[section] as FrameShape['sections'][number];
      picture.cards.push(
        ...members.map((segment, at) => cell(segment, at, cells, box.left + place.left, box.top + place.top)),
      );
      return { members: [...members], ...place };
    });
    picture.frames.push({ id, box, sections: placed });
  };
  const cell = (segment: number, at: number, cells: number, left: number, top: number): PlacedCard => ({
    segment,
    framed: true,
    box: {
      left: left + (at % cells) * (measures.cardWidth + measures.cellGap),
      top: top + measures.frameTitle + Math.floor(at / cells) * (measures.sideHeight + measures.cellGap),
      width: measures.cardWidth,
      height: measures.sideHeight,
    },
  });
  const addArrow = (from: string, members: readonly number[], buyer: number, points: Point[]) => {
    const to = lineEnd(grid, buyer);
    const targets = grid.blocks[buyer]?.members ?? [];
    const through = inputs.source.flatMap((source, at) =>
      members.includes(source) && targets.includes(inputs.target[at] as number) ? [at] : [],
    );
    picture.lines.push({ id: `${from}>${to}`, from, to, points, inputs: through, returning: false });
  };
  const oneColumn = (sections: Members) =>
    stackedFrame(
      sections.map(({ length }) => ({ members: length, title: 0 })),
      1,
      measures,
    );
  const membersOf = (attachments: readonly number[]) =>
    attachments.map((at) => grid.attachments[at]?.members as number[]);
  const frameId = (sections: Members) => `frame:${sections[0]?.[0]}`;

  grid.blocks.forEach(({ framed, members }, at) => {
    const box = boxes[at] as Box;
    if (framed) addFrame(lineEnd(grid, at), box, [members], oneColumn([members]));
    else picture.cards.push({ segment: members[0] as number, framed, box: { ...box, height: measures.cardHeight } });
    const { glued } = grid.shape[at] as BlockShape;
    if (glued === 0) return;
    const own = grid.attachments.flatMap(({ buyers }, index) =>
      grid.places[index]?.inside && buyers[0] === at ? [index] : [],
    );
    const sections = membersOf(own);
    const width = frameWidth(1, measures);
    const top = box.top + box.height - glued;
    const x = Math.round(box.left + box.width / 2);
    addFrame(frameId(sections), { left: x - width / 2, top, width, height: glued }, sections, oneColumn(sections));
    const arrow = [
      { x, y: top },
      { x, y: box.top + measures.cardHeight },
    ];
    addArrow(frameId(sections), sections.flat(), at, arrow);
  });
  for (const { box, shape, attachments, buyers, arrows } of hung) {
    const sections = membersOf(attachments);
    addFrame(frameId(sections), box, sections, shape);
    buyers.forEach((buyer, at) => {
      addArrow(frameId(sections), sections.flat(), buyer, arrows[at] as Point[]);
    });
  }
  return picture;
}
