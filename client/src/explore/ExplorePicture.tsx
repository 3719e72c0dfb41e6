import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExploreCanvas, type ExploreCanvasHandle } from '../graph/ExploreCanvas.tsx';
import { useName } from '../i18n/name.ts';
import { usePreference } from '../ui/preference.ts';
import type { Relationship, Thing } from './ask.ts';
import { type Command, originOf } from './command.ts';
import { MOST_ELEMENTS, type Picture } from './picture.ts';
import { CARD } from './placement.ts';

type Props = {
  picture: Picture<Thing, Relationship>;
  picked: string | null;
  ready: boolean;
  act(command: Command): void;
  pick(id: string): void;
  enter(): void;
};

/** The canvas and the line under it that says what is out of sight or left out. */
export function ExplorePicture({ picture, picked, ready, act, pick, enter }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const language = usePreference((preference) => preference.language);
  const theme = usePreference((preference) => preference.theme);
  const canvas = useRef<ExploreCanvasHandle>(null);
  const [hidden, setHidden] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: names change with the language only
  const nodes = useMemo(() => {
    const worked = new Set(picture.steps.map(({ command }) => originOf(command)));
    return new Map(
      [...picture.nodes.values()].map((node) => [node.id, { ...node, name: name(node), worked: worked.has(node.id) }]),
    );
  }, [picture, language]);
  const links = useMemo(
    () => [...picture.links.values()].map((link) => ({ ...link, concluded: link.standing === 'INFERRED' })),
    [picture],
  );
  const elements = picture.nodes.size + picture.links.size;
  const isCut = elements >= MOST_ELEMENTS || picture.steps.some(({ left }) => left > 0);
  return (
    <>
      <ExploreCanvas
        ref={canvas}
        nodes={nodes}
        links={links}
        card={CARD}
        picked={picked}
        theme={theme}
        ready={ready}
        region={t('explore.region')}
        onPick={pick}
        onMove={(id, x, y) => act({ do: 'move', id, x, y })}
        onEnter={enter}
        onHidden={setHidden}
      />
      <p className="explore-status" role="status">
        {isCut && <b>{t('explore.most', { count: elements, most: MOST_ELEMENTS })}</b>}
        {hidden > 0 && <span>{t('explore.hidden', { count: hidden })}</span>}
        <button type="button" className="textbutton" onClick={() => canvas.current?.fit()}>
          {t('explore.fit')}
        </button>
      </p>
    </>
  );
}
