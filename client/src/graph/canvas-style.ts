import type { EdgeSingular, StylesheetJson } from 'cytoscape';
import { LINE_STROKES, LINES } from './LineSample.tsx';
import type { Palette } from './palette.ts';

/** Styles of the lines; cards and frames are drawn above the canvas, their nodes are only there to be pointed at. */
export function canvasStyle(palette: Palette, scale: number): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'background-opacity': 0,
        'border-width': 0,
        'overlay-opacity': 0,
      },
    },
    { selector: 'node.frame', style: { events: 'no', 'z-index': 0 } },
    { selector: 'node.card', style: { 'z-index': 1 } },
    {
      selector: 'edge',
      style: {
        'source-endpoint': (edge: EdgeSingular) => edge.data('sourceEndpoint'),
        'target-endpoint': (edge: EdgeSingular) => edge.data('targetEndpoint'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8 * scale,
        events: 'no',
        'overlay-opacity': 0,
        'line-cap': 'butt',
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'round-segments',
        'edge-distances': 'endpoints',
        'segment-weights': (edge: EdgeSingular) => edge.data('weights'),
        'segment-distances': (edge: EdgeSingular) => edge.data('distances'),
        'segment-radii': 7 * scale,
        'radius-type': 'arc-radius',
      },
    },
    { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
    { selector: 'edge.local', style: { 'z-index': 1 } },
    ...LINES.map((line) => {
      const { width, dash, colour } = LINE_STROKES[line];
      return {
        selector: `edge.${line}`,
        style: {
          width: width * scale,
          'line-color': palette[colour],
          'target-arrow-color': palette[colour],
          'line-style': dash.length > 0 ? 'dashed' : 'solid',
          ...(dash.length > 0 && { 'line-dash-pattern': [...dash] }),
        },
      };
    }),
    {
      selector: 'edge.optional.supplied',
      style: { 'line-color': palette.edgeOn, 'target-arrow-color': palette.edgeOn, width: 2 * scale },
    },
    {
      selector: 'edge.chosen',
      style: { 'line-color': 'data(colour)', 'target-arrow-color': 'data(colour)', width: 2 * scale, 'z-index': 2 },
    },
    { selector: 'edge.chosen.local', style: { width: LINE_STROKES.local.width * scale } },
    {
      selector: 'edge.gained',
      style: {
        'line-color': palette.hue.green.graphic,
        'target-arrow-color': palette.hue.green.graphic,
        width: LINE_STROKES.local.width * scale,
        'z-index': 2,
      },
    },
    { selector: 'edge.faded', style: { opacity: 0.28 } },
    { selector: 'edge.aside', style: { opacity: 0.4 } },
    {
      selector: 'edge.near',
      style: { 'line-color': palette.ink, 'target-arrow-color': palette.ink, 'z-index': 3, opacity: 1 },
    },
  ] as StylesheetJson;
}
