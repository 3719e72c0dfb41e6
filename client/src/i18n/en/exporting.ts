import type { exporting as zh } from '../zh/exporting.ts';

export const exporting: typeof zh = {
  title: 'Export',
  png: 'PNG picture (double density)',
  svg: 'SVG drawing',
  drawing: 'Drawing',
  saved: 'Saved',
  failed: 'The picture could not be drawn; try again',
  chainTitle: '{{chain}}: chain map · {{area}}',
  landingTitle: '{{chain}}: simulated landing · {{area}}',
  chainFile: '{{chain}}-chain-map-{{area}}-{{asOf}}',
  landingFile: '{{chain}}-landing-{{area}}-{{asOf}}',
  facts: 'Area: {{area}}   As of: {{asOf}}   Segments: {{segments}} ({{gaps}} gaps, {{unknown}} to survey)',
  completeness:
    'Completeness: {{low}}–{{high}}%, coverage {{coverage}}% (unknown segments widen the interval; they count neither as there nor as absent)',
  completenessChange: 'Completeness: {{before}} → {{after}}',
  interval: '{{low}}–{{high}}% (coverage {{coverage}}%)',
  suppose: 'Simulated, never written to the graph. Suppose: {{landings}}',
  landing: '{{enterprise}} makes {{segment}} in {{zone}}',
  difference: '{{name}} {{before}} → {{after}} ({{change}}, {{direction}})',
  legend: 'Legend',
  sources: 'Sources: {{sources}}',
  dated: '{{title}} ({{date}})',
  undated: '{{title}} (reference)',
  template: 'Segments and inputs are a template of our own by general knowledge ({{version}}), no official list.',
  official: 'Segments and inputs: {{version}}.',
  link: 'See it again: {{link}}',
};
