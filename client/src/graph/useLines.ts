import cytoscape, { type Core } from 'cytoscape';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { canvasStyle } from './canvas-style.ts';
import type { ChainMapData } from './chain-map.ts';
import type { Drawing } from './drawing.ts';
import { elementsOf } from './elements.ts';
import { type GapKind, KIND_SIGNS } from './kinds.ts';
import { palettes, type Theme } from './palette.ts';

const HOVER_DELAY = 80;

type Pointing = {
  tap(segment: number | null): void;
  open(segment: number): void;
  hover(segment: number | null): void;
  moved(): void;
};
type Emphasis = {
  kinds: ReadonlySet<GapKind> | null;
  hovered: number | null;
  selected: number | null;
};

/** The Cytoscape instance: made once; elements, style and emphasis follow the arguments, nothing ever moves by itself. */
export function useLines(
  container: RefObject<HTMLElement | null>,
  map: ChainMapData,
  drawing: Drawing | null,
  theme: Theme,
  { kinds, hovered, selected }: Emphasis,
  gained: ReadonlySet<string> | undefined,
  pointing: Pointing,
): RefObject<Core | null> {
  const instance = useRef<Core | null>(null);
  const onTap = useEffectEvent(pointing.tap);
  const onOpen = useEffectEvent(pointing.open);
  const onHover = useEffectEvent(pointing.hover);
  const onMoved = useEffectEvent(pointing.moved);

  useLayoutEffect(() => {
    const cy = cytoscape({
      container: container.current,
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
      layout: { name: 'preset', fit: false },
    });
    let waiting: ReturnType<typeof setTimeout> | undefined;
    cy.on('tap', (event) => onTap(event.target === cy ? null : (event.target.data('segment') ?? null)));
    cy.on('dbltap', 'node.card', (event) => onOpen(event.target.data('segment')));
    cy.on('mouseover', 'node.card', (event) => {
      clearTimeout(waiting);
      container.current?.setAttribute('data-pointing', '');
      waiting = setTimeout(() => onHover(event.target.data('segment')), HOVER_DELAY);
    });
    cy.on('mouseout', 'node.card', () => {
      clearTimeout(waiting);
      container.current?.removeAttribute('data-pointing');
      onHover(null);
    });
    cy.on('viewport', () => onMoved());
    instance.current = cy;
    return () => {
      clearTimeout(waiting);
      cy.destroy();
      instance.current = null;
    };
  }, [container]);

  useLayoutEffect(() => {
    const cy = instance.current;
    if (cy && drawing) cy.style(canvasStyle(palettes[theme], drawing.scale));
  }, [drawing, theme]);

  useLayoutEffect(() => {
    const cy = instance.current;
    if (!cy || !drawing) return;
    cy.resize();
    cy.batch(() => {
      cy.elements().remove();
      cy.add(elementsOf(map, drawing, gained));
    });
  }, [map, drawing, gained]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: elements made anew for `gained` need their emphasis again
  useEffect(() => {
    const cy = instance.current;
    if (!cy || !drawing) return;
    const lit = (segment: number) => kinds === null || kinds.has(map.segments.kind[segment] as GapKind);
    const kind = selected === null ? undefined : map.segments.kind[selected];
    const colour = kind && palettes[theme].hue[KIND_SIGNS[kind].hue].text;
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        const ends: number[] = edge.data('ends');
        const near = hovered !== null && ends.includes(hovered);
        if (colour) edge.data('colour', colour);
        edge.toggleClass('chosen', selected !== null && ends.includes(selected));
        edge.toggleClass('near', near);
        edge.toggleClass('aside', hovered !== null && !near);
        edge.toggleClass('faded', !ends.some(lit));
      });
    });
  }, [map, drawing, gained, theme, kinds, hovered, selected]);

  return instance;
}
