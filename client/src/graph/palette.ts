import { HUES, type Hue } from './kinds.ts';

/** Hue belongs to data, chrome is ink and grey. Contrast computed: text at least 4.5, graphics at least 3. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export type HueColours = { text: string; graphic: string; tint: string; hatch: string };
const NEUTRALS = [
  'map',
  'surface',
  'raised',
  'band',
  'frame',
  'line',
  'strong',
  'track',
  'ink',
  'text',
  'second',
  'third',
  'edge',
  'edgeOn',
  'primary',
  'onPrimary',
  'onSolid',
] as const;
type Neutral = (typeof NEUTRALS)[number];
export type Palette = Record<Neutral, string> & { hue: Record<Hue, HueColours> };

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    map: '#F5F6F8',
    surface: '#FFFFFF',
    raised: '#F9FAFB',
    band: '#EFF1F4',
    frame: '#E8EAEE',
    line: '#E1E5EA',
    strong: '#C9D0D9',
    track: '#E4E7EC',
    ink: '#101828',
    text: '#1D2939',
    second: '#475467',
    third: '#5D6779',
    edge: '#7D899B',
    edgeOn: '#344054',
    primary: '#17253B',
    onPrimary: '#FFFFFF',
    onSolid: '#FFFFFF',
    hue: {
      red: { text: '#B42318', graphic: '#D92D20', tint: '#FEF0EE', hatch: '#F7C6C0' },
      orange: { text: '#A3470A', graphic: '#C9650A', tint: '#FFF5E8', hatch: '#F8D8AC' },
      blue: { text: '#1650B8', graphic: '#2E6FE0', tint: '#EEF4FF', hatch: '#C3D8FB' },
      violet: { text: '#6438B8', graphic: '#7F56D9', tint: '#F6F2FF', hatch: '#DDD0F8' },
      green: { text: '#0B6B5D', graphic: '#12907D', tint: '#EFF8F6', hatch: '#BFE3DC' },
    },
  },
  dark: {
    map: '#0D1218',
    surface: '#141B24',
    raised: '#19222D',
    band: '#10171F',
    frame: '#19212B',
    line: '#263140',
    strong: '#3A4859',
    track: '#2A3644',
    ink: '#F2F5F9',
    text: '#E3E8EF',
    second: '#AEB9C7',
    third: '#98A4B3',
    edge: '#5B6A7D',
    edgeOn: '#C3CDD9',
    primary: '#DCE5F0',
    onPrimary: '#0F1720',
    onSolid: '#0D1218',
    hue: {
      red: { text: '#FF9187', graphic: '#F0574A', tint: '#33191A', hatch: '#6E2B2A' },
      orange: { text: '#FFB871', graphic: '#E88A2A', tint: '#2F2214', hatch: '#6B4719' },
      blue: { text: '#8DB8FF', graphic: '#4F8DF5', tint: '#152540', hatch: '#294C86' },
      violet: { text: '#C4A9FF', graphic: '#9B7AF0', tint: '#241C3D', hatch: '#4D3A85' },
      green: { text: '#63CFBE', graphic: '#27A592', tint: '#112926', hatch: '#1F544C' },
    },
  },
};

const kebab = (word: string) => word.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** `--edge-on`, `--red-text` …: the same colours for the rest of the page. */
export function paletteVariables(theme: Theme): Record<string, string> {
  const palette = palettes[theme];
  return {
    ...Object.fromEntries(NEUTRALS.map((name) => [`--${kebab(name)}`, palette[name]])),
    ...Object.fromEntries(
      HUES.flatMap((hue) => Object.entries(palette.hue[hue]).map(([role, colour]) => [`--${hue}-${role}`, colour])),
    ),
  };
}

/** A style sheet of the variables on `:root[data-theme='…']`. */
export function paletteStyleSheet(): string {
  return THEMES.map((theme) => {
    const lines = Object.entries(paletteVariables(theme)).map(([name, colour]) => `${name}:${colour}`);
    return `:root[data-theme='${theme}']{color-scheme:${theme};${lines.join(';')}}`;
  }).join('\n');
}
