/** What a layout yields: plain integers, no colours, no words. Positions depend on the chain alone, never on its state. */
export type Point = { x: number; y: number };
export type Box = { left: number; top: number; width: number; height: number };

/** A segment's card; side cards are smaller and sit in a frame. */
export type PlacedCard = { segment: number; box: Box; framed: boolean };

/** A grey frame round side segments: one section a group. */
export type PlacedFrame = { id: string; box: Box; sections: FrameSection[] };
export type FrameSection = { members: number[]; left: number; top: number; width: number };

/** A line from one end to another; `inputs` are the inputs it stands for. Ends: `segment:3` or a frame's id. */
export type DrawnLine = { id: string; from: string; to: string; points: Point[]; inputs: number[]; returning: boolean };

export type DrawnLane = { lane: number; left: number; right: number; segments: number[] };

export type Drawing = {
  width: number;
  height: number;
  cards: PlacedCard[];
  frames: PlacedFrame[];
  lines: DrawnLine[];
  lanes: DrawnLane[];
  scale: number;
};
