import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExploreCanvas, type ExploreCanvasHandle } from '../graph/ExploreCanvas.tsx';
import type { CanvasNode } from '../graph/useExplored.ts';
import { useName } from '../i18n/name.ts';
import type { Looking } from '../ui/looking.ts';
import { usePreference } from '../ui/preference.ts';
import { ZoomButtons } from '../ui/ZoomButtons.tsx';
import type { Relationship, Thing } from './ask.ts';
import { type Command, originOf } from './command.ts';
import type { More } from './more.ts';
import { elementsOf, MOST_ELEMENTS, type Picture } from './picture.ts';
import { GRID } from './placement.ts';

type Props = {
  picture: Picture<Thing, Relationship>;
  picked: string | null;
  /** Relationships on the paths that are marked. */
  marked: ReadonlySet<string>;
  ready: boolean;
  looking: Looking | null;
  onLooking(looking: Looking | null): void;
  act(command: Command): boolean;
  pick(id: string): void;
  openList(more: More): void;
  enter(): void;
};

/** The canvas and the line under it that says what is out of sight or left out. */
export function ExplorePicture({
  picture,
  picked,
  marked,
  ready,
  looking,
  onLooking,
  act,
  pick,
  openList,
  enter,
}: Props) {
  const { t } = useTranslation();
  const name = useName();
  const language = usePreference((preference) => preference.language);
  const theme = usePreference((preference) => preference.theme);
  const canvas = useRef<ExploreCanvasHandle>(null);
  const [hidden, setHidden] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: names change with the language only
  const nodes = useMemo<ReadonlyMap<string, CanvasNode>>(() => {
    const worked = new Set(picture.steps.map(({ command }) => originOf(command)));
    const cards: CanvasNode[] = [...picture.nodes.values()].map((node) => ({
      ...node,
      name: name(node),
      worked: worked.has(node.id),
    }));
    for (const { id, count, x, y } of picture.more.values())
      cards.push({ id, kind: 'more', name: t('explore.moreCard', { count }), x, y, worked: false });
    return new Map(cards.map((card) => [card.id, card]));
  }, [picture, language]);
  const links = useMemo(() => {
    const drawn = [...picture.links.values()].map((link) => ({ ...link, concluded: link.standing === 'INFERRED' }));
    const rest = [...picture.more.values()].map(({ id, origin, direction }) => {
      const [source, target] = direction === 'OUT' ? [origin, id] : [id, origin];
      return { id, source, target, concluded: false };
    });
    return [...drawn, ...rest];
  }, [picture]);
  const elements = elementsOf(picture);
  const isCut = elements >= MOST_ELEMENTS || picture.steps.some(({ left }) => left > 0);
  return (
    <>
      <ExploreCanvas
        ref={canvas}
        nodes={nodes}
        links={links}
        grid={GRID}
        picked={picked}
        marked={marked}
        theme={theme}
        ready={ready}
        looking={looking}
        onLooking={onLooking}
        region={t('explore.region')}
        onPick={(id) => {
          const more = picture.more.get(id);
          if (more) openList(more);
          else pick(id);
        }}
        onMove={(id, x, y) => act({ do: 'move', id, x, y })}
        onEnter={enter}
        onHidden={setHidden}
      />
      <p className="explore-status" role="status">
        {isCut && <b>{t('explore.most', { count: elements, most: MOST_ELEMENTS })}</b>}
        {hidden > 0 && <span>{t('explore.hidden', { count: hidden })}</span>}
        <span className="explore-zoom">
          <ZoomButtons
            whole={t('explore.fit')}
            zoom={(factor) => canvas.current?.zoom(factor)}
            showAll={() => canvas.current?.fit()}
          />
        </span>
      </p>
    </>
  );
}
