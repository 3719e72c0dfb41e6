import { goesRound, type Passage, type RouteBlock, type RouteEdge } from './route-block.ts';
import type { Joint, Track } from './track.ts';
import { orderTracks } from './track-order.ts';

export type EdgeTracks = { first?: Track; last?: Track };

export type Gutters = { layers: number[]; ofEdge: EdgeTracks[] };

/** Merges vertical parts by buyer where edges arrive and by source where they leave, and orders them in each gutter. */
export function assignTracks(
  blocks: readonly RouteBlock[],
  edges: readonly RouteEdge[],
  passages: readonly Passage[],
  gutterCount: number,
): Gutters {
  const gutters = Array.from({ length: gutterCount }, () => new Map<string, Track>());
  const join = (gutter: number, key: string, left: Joint[], right: Joint[]): Track => {
    const tracks = gutters[gutter] as Map<string, Track>;
    const track = tracks.get(key) ?? {
      top: Number.POSITIVE_INFINITY,
      bottom: Number.NEGATIVE_INFINITY,
      left: [],
      right: [],
      layer: 0,
    };
    track.left.push(...left);
    track.right.push(...right);
    for (const { y } of [...left, ...right]) {
      track.top = Math.min(track.top, y);
      track.bottom = Math.max(track.bottom, y);
    }
    tracks.set(key, track);
    return track;
  };

  const ofEdge = edges.map((edge, index): EdgeTracks => {
    const { source, target } = edge;
    const { out, channel, into, firstGutter, lastGutter } = passages[index] as Passage;
    const joint = (y: number): Joint => ({ y, source, target });
    if (goesRound(blocks, edge)) {
      return {
        first: join(firstGutter, `back from ${source}`, [joint(out), joint(channel)], []),
        last: join(lastGutter, `back to ${target}`, [], [joint(channel), joint(into)]),
      };
    }
    const tracks: EdgeTracks = {};
    if (channel !== out) {
      tracks.first =
        firstGutter === lastGutter
          ? join(lastGutter, `into ${target}`, [joint(out)], [joint(into)])
          : join(firstGutter, `out of ${source}`, [joint(out)], [joint(channel)]);
    }
    if (channel !== into) tracks.last = join(lastGutter, `into ${target}`, [joint(channel)], [joint(into)]);
    return tracks;
  });

  const layers = gutters.map((tracks) => layer(orderTracks([...tracks.values()])));
  return { layers, ofEdge };
}

const APART = 8;

/** Tracks that do not overlap share a layer; returns the number of layers. */
function layer(ordered: readonly Track[]): number {
  let count = 0;
  ordered.forEach((track, at) => {
    track.layer = 0;
    for (let before = 0; before < at; before++) {
      const other = ordered[before] as Track;
      if (other.top < track.bottom + APART && track.top < other.bottom + APART) {
        track.layer = Math.max(track.layer, other.layer + 1);
      }
    }
    count = Math.max(count, track.layer + 1);
  });
  return count;
}
