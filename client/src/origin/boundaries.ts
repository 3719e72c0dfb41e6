import { shortName } from './short-name.ts';

/** Longitude and latitude in degrees. */
export type Point = readonly [number, number];
export type Line = readonly Point[];
/** Rings of one area: outlines and holes alike. */
export type Shape = readonly Line[];

export type Named = { id: string; name: string; nameEn: string | null };

export type Boundaries = {
  /** By region id. */
  shapes: ReadonlyMap<string, Shape>;
  /** What the file holds beside them, drawn without meaning: a map must not lose its islands and lines. */
  others: readonly Shape[];
  /** Places of zones that the file names, by zone id. */
  points: ReadonlyMap<string, Point>;
};

export type BoundaryFault = 'TOO_LARGE' | 'NOT_JSON' | 'NOT_GEOJSON' | 'NO_AREAS' | 'NOT_DEGREES' | 'NO_MATCH';
export type BoundaryReading = { boundaries: Boundaries } | { fault: BoundaryFault };

export const LARGEST_FILE = 30_000_000;

/** Properties that may hold a code or a name. */
export const MATCHED_BY = [
  'adcode',
  'code',
  'id',
  'gb',
  'pac',
  'name',
  'fullname',
  'mc',
  'name_zh',
  'name_en',
] as const;

type Feature = { geometry: { type: string; coordinates: unknown }; words: readonly string[] };

/** Reads a GeoJSON file of the user's, here in the browser; it must name at least one of the regions. */
export function readBoundaries(text: string, regions: readonly Named[], zones: readonly Named[]): BoundaryReading {
  if (text.length > LARGEST_FILE) return { fault: 'TOO_LARGE' };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { fault: 'NOT_JSON' };
  }
  const features = featuresOf(content);
  if (!features) return { fault: 'NOT_GEOJSON' };
  const drawn = features.map((feature) => ({ ...feature, shape: shapeOf(feature.geometry) }));
  if (!drawn.some(({ geometry }) => geometry.type.endsWith('Polygon'))) return { fault: 'NO_AREAS' };
  if (!drawn.every(({ shape }) => shape.every((line) => line.every(isDegrees)))) return { fault: 'NOT_DEGREES' };
  const [regionOf, zoneOf] = [byWord(regions), byWord(zones)];
  const shapes = new Map<string, Shape>();
  const points = new Map<string, Point>();
  const others: Shape[] = [];
  for (const { geometry, words, shape } of drawn) {
    const region = words.map(regionOf).find((id) => id !== undefined);
    const zone = words.map(zoneOf).find((id) => id !== undefined);
    const point = shape[0]?.[0];
    if (geometry.type === 'Point' && zone && point) points.set(zone, point);
    else if (geometry.type.endsWith('Polygon') && region) shapes.set(region, [...(shapes.get(region) ?? []), ...shape]);
    else if (geometry.type !== 'Point') others.push(shape);
  }
  return shapes.size > 0 ? { boundaries: { shapes, others, points } } : { fault: 'NO_MATCH' };
}

/** Finds a thing by its code (also with the 156 of the national standard before it), its name or its short name. */
function byWord(things: readonly Named[]): (word: string) => string | undefined {
  const found = new Map<string, string>();
  for (const { id, name, nameEn } of things) {
    const key = id.slice(id.indexOf(':') + 1);
    for (const word of [key, `156${key}`, name, shortName(name), nameEn ?? name]) found.set(word.toLowerCase(), id);
  }
  return (word) => found.get(word);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function featuresOf(content: unknown): Feature[] | undefined {
  if (!isRecord(content)) return undefined;
  const entries = content.type === 'FeatureCollection' ? content.features : [content];
  if (!Array.isArray(entries)) return undefined;
  const features = entries.flatMap((entry): Feature[] => {
    if (!isRecord(entry) || entry.type !== 'Feature' || !isRecord(entry.geometry)) return [];
    const { type, coordinates } = entry.geometry;
    if (typeof type !== 'string') return [];
    return [{ geometry: { type, coordinates }, words: wordsOf({ id: entry.id, ...propertiesOf(entry) }) }];
  });
  return features.length > 0 ? features : undefined;
}

const propertiesOf = ({ properties }: Record<string, unknown>) => (isRecord(properties) ? properties : {});

function wordsOf(properties: Record<string, unknown>): string[] {
  const lower = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]));
  return MATCHED_BY.flatMap((name) => {
    const value = lower.get(name);
    return typeof value === 'string' || typeof value === 'number' ? [String(value).trim().toLowerCase()] : [];
  });
}

/** Polygons, multipolygons, lines and points alike as lists of lines: whatever is nested deeper is flattened. */
function shapeOf({ coordinates }: Feature['geometry']): Line[] {
  if (isPoint(coordinates)) return [[coordinates]];
  if (!Array.isArray(coordinates)) return [];
  if (coordinates.length > 0 && coordinates.every(isPoint)) return [coordinates];
  return coordinates.flatMap((part: unknown) => shapeOf({ type: '', coordinates: part }));
}

const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) && value.length >= 2 && typeof value[0] === 'number' && typeof value[1] === 'number';

const isDegrees = ([longitude, latitude]: Point): boolean => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
