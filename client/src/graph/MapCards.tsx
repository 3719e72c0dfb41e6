import { memo } from 'react';
import { CARD_MARGIN } from './card-svg.ts';
import type { Drawing } from './drawing.ts';
import type { FrameWords } from './frame-words.ts';
import { KindTile } from './KindTile.tsx';
import type { GapKind } from './kinds.ts';

export type CardState = {
  faded: boolean;
  aside: boolean;
  selected: boolean;
  focused: boolean;
  changed: boolean;
  was: GapKind | undefined;
};
type CardProps = {
  svg: string;
  left: number;
  top: number;
  width: number;
  height: number;
  scale: number;
  segment: string;
} & CardState;

const MapCard = memo(function MapCard({ svg, left, top, width, height, scale, segment, ...state }: CardProps) {
  return (
    <div
      className="map-card"
      data-segment={segment}
      data-faded={state.faded || undefined}
      data-aside={state.aside || undefined}
      data-selected={state.selected || undefined}
      data-focused={state.focused || undefined}
      data-changed={state.changed || undefined}
      style={{ left, top, width, height }}
    >
      <div
        style={{ margin: -CARD_MARGIN * scale }}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: markup made by cardSvg, which escapes names
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      {state.was && (
        <span className="map-was">
          <KindTile kind={state.was} size={14} /> →
        </span>
      )}
    </div>
  );
});

type Props = {
  drawing: Drawing;
  ids: readonly string[];
  svgs: readonly string[];
  frames: readonly FrameWords[];
  stateOf(segment: number): CardState;
};

/** Cards and frames above the canvas of lines, as live text in the page's fonts; pointing goes through to the canvas. */
export function MapCards({ drawing, ids, svgs, frames, stateOf }: Props) {
  return (
    <div className="map-cards">
      {drawing.frames.map(({ id, box, sections }, at) => {
        const faded = sections.every(({ members }) => members.every((segment) => stateOf(segment).faded));
        return (
          <div key={id} className="map-frame" data-faded={faded || undefined} style={box}>
            {sections.map(({ members, left, top, width }, section) => (
              <p
                key={members[0]}
                style={{ left, top, width, height: 20 * drawing.scale, fontSize: 11 * drawing.scale }}
              >
                <span>{frames[at]?.[section]?.title}</span>
                <span>{frames[at]?.[section]?.count}</span>
              </p>
            ))}
          </div>
        );
      })}
      {drawing.cards.map(({ segment, box }) => (
        <MapCard
          key={ids[segment]}
          svg={svgs[segment] as string}
          segment={ids[segment] as string}
          scale={drawing.scale}
          {...box}
          {...stateOf(segment)}
        />
      ))}
    </div>
  );
}
