import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { ASIDE } from './explored-lines.ts';
import { NARROWING } from './explored-name.ts';
import { EXPLORED_KINDS, EXPLORED_SIGNS, type ExploredKind } from './explored-signs.ts';
import { iconMarks } from './icons.ts';
import type { Palette } from './palette.ts';

const ICON = 14;

function iconImage(kind: ExploredKind, colour: string): string {
  const marks = iconMarks(EXPLORED_SIGNS[kind].icon, 0, 0, ICON, colour);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${ICON}" height="${ICON}">${marks}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** Ink and grey: what is picked is ringed, what touches it is dark and named, what was concluded is dashed, a marked path is thick. */
export function exploredStyle(palette: Palette, font: string, card: { width: number; height: number }): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: card.width,
        height: card.height,
        'background-color': palette.surface,
        'border-width': 1,
        'border-color': palette.edge,
        label: 'data(label)',
        color: palette.text,
        'font-family': font,
        'font-size': 'data(size)',
        'text-valign': 'center',
        'text-halign': 'center',
        'text-margin-x': 9,
        'text-wrap': 'wrap',
        'line-height': 1.1,
        'background-width': `${ICON}px`,
        'background-height': `${ICON}px`,
        'background-position-x': '10%',
        'overlay-opacity': 0,
      },
    },
    ...EXPLORED_KINDS.map((kind) => ({
      selector: `node.${kind}`,
      style: { shape: EXPLORED_SIGNS[kind].shape, 'background-image': iconImage(kind, palette.second) },
    })),
    // Clear of where the shape narrows.
    { selector: [...NARROWING].map((kind) => `node.${kind}`).join(', '), style: { 'text-margin-x': 0 } },
    {
      selector: 'node.more',
      style: {
        shape: 'round-rectangle',
        'background-color': palette.track,
        'border-style': 'dashed',
        'border-color': palette.third,
        'text-margin-x': 0,
      },
    },
    { selector: 'node.worked', style: { 'border-width': 1.75, 'border-color': palette.ink } },
    {
      selector: 'node.picked',
      style: {
        'font-weight': (_: NodeSingular) => 'bold',
        'outline-width': 2.5,
        'outline-color': palette.ink,
        'outline-offset': 3,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.25,
        'line-color': palette.edge,
        'target-arrow-color': palette.edge,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': 'bezier',
        'control-point-step-size': 24,
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'round-segments',
        'edge-distances': 'node-position',
        'segment-weights': (edge: EdgeSingular) => edge.data('weights'),
        'segment-distances': (edge: EdgeSingular) => edge.data('distances'),
        'segment-radii': 8,
        // From behind the card.
        'source-endpoint': `0px ${ASIDE}px`,
      },
    },
    { selector: 'edge.concluded', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4] } },
    {
      selector: 'edge.near',
      style: { width: 1.75, 'line-color': palette.ink, 'target-arrow-color': palette.ink, 'z-index': 2 },
    },
    {
      selector: 'edge.marked',
      style: { width: 4, 'line-color': palette.ink, 'target-arrow-color': palette.ink, 'z-index': 3 },
    },
  ] as StylesheetJson;
}
