import type { ElementDefinition } from 'cytoscape';
import type { ChainMapData } from './chain-map.ts';
import type { Box, Drawing } from './drawing.ts';
import { edgeShape } from './edge-shape.ts';
import { lineLook } from './line-look.ts';

const NONE: ReadonlySet<string> = new Set();

/** Cytoscape's elements of a drawing: invisible bodies of cards and frames, and the lines. */
export function elementsOf(
  map: ChainMapData,
  { cards, frames, lines }: Drawing,
  gained: ReadonlySet<string> = NONE,
): ElementDefinition[] {
  const { segments, inputs } = map;
  const boxes = new Map<string, Box>([
    ...frames.map(({ id, box }) => [id, box] as const),
    ...cards.map(({ segment, box }) => [`segment:${segment}`, box] as const),
  ]);
  const segmentOf = new Map(cards.map(({ segment }) => [`segment:${segment}`, segment]));
  const nodes = [...boxes].map(
    ([id, { left, top, width, height }]): ElementDefinition => ({
      group: 'nodes',
      data: { id, width, height, segment: segmentOf.get(id) ?? null },
      position: { x: left + width / 2, y: top + height / 2 },
      classes: segmentOf.has(id) ? 'card' : 'frame',
    }),
  );
  const edges = lines.map((drawn): ElementDefinition => {
    const { id, from, to, points, inputs: through } = drawn;
    const { line, local } = lineLook(map, drawn);
    const fresh = through.some((input) => gained.has(segments.id[inputs.source[input] as number] ?? ''));
    const ends = [
      ...new Set(through.flatMap((input) => [inputs.source[input] as number, inputs.target[input] as number])),
    ];
    return {
      group: 'edges',
      data: { id, source: from, target: to, ends, ...edgeShape(points, boxes.get(from) as Box, boxes.get(to) as Box) },
      classes: `${line} ${points.length === 2 ? 'straight' : 'bent'} ${local ? 'supplied' : ''} ${fresh ? 'gained' : ''}`,
    };
  });
  return [...nodes, ...edges];
}
