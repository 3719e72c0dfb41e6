import { type CardContent, type CardLook, fittedName } from './card-svg.ts';
import type { Box } from './drawing.ts';

type Props = { content: CardContent; look: CardLook; box: Box };

/** The whole name above a card that had to cut it. */
export function NameTip({ content, look, box }: Props) {
  if (!fittedName(content, look).cut) return null;
  return (
    <div
      className="map-tip"
      style={{
        left: `calc((var(--pan-x) + ${box.left + box.width / 2} * var(--zoom)) * 1px)`,
        top: `calc((var(--pan-y) + ${box.top - 8} * var(--zoom)) * 1px)`,
      }}
    >
      {content.name}
    </div>
  );
}
