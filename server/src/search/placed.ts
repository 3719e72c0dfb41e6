import { idOf, kindOf, type Names } from './names.ts';
import { placeOf } from './rank.ts';
import type { Span } from './span.ts';
import { written } from './written.ts';

const WHOLE = placeOf('PLACED', 'WHOLE');
const START = placeOf('PLACED', 'START');
const PART = placeOf('PLACED', 'PART');
/** A province, a city, a county. */
const MOST_PLACES = 3;

/** The areas that contain one, itself not among them. */
export type Wider = (area: string) => readonly string[];

type Placed = { places: readonly (readonly number[])[]; name: string };

/** Every way to read the query as places and a name; of a place all regions that are called so. */
function* readAsPlaced(regions: Names['regions'], query: string, most = MOST_PLACES): Generator<Placed> {
  // 长治市 as a whole, not 市 in 长治.
  if (regions.has(query)) return;
  for (let end = query.length - 1; end > 0 && most > 0; end -= 1) {
    const place = regions.get(query.slice(0, end));
    if (!place) continue;
    const name = query.slice(end);
    yield { places: [place], name };
    for (const further of readAsPlaced(regions, name, most - 1))
      yield { places: [place, ...further.places], name: further.name };
  }
}

/** The areas that a thing lies in. */
function areasAround(names: Names, node: number, wider: Wider): readonly string[] {
  const kind = kindOf(names, node);
  if (kind === 'REGION' || kind === 'ZONE') return wider(idOf(names, node));
  const place = names.place[node] ?? null;
  return place === null ? [] : [place, ...wider(place)];
}

/** Names as they are written, after places that they lie in: 山西省长治市 is 长治市. Without `wider` wherever they lie. */
export function placed(names: Names, query: string, from: number, until: number, take: Span, wider?: Wider): void {
  const { owner, starts, regions } = names;
  for (const { places, name } of readAsPlaced(regions, query))
    written(names, name, from, until, (text, _, begin, end) => {
      const around = wider && areasAround(names, owner[text] ?? 0, wider);
      const holds = (region: number) => around?.includes(idOf(names, region)) ?? true;
      if (!places.every((calledSo) => calledSo.some(holds))) return;
      const start = starts[text] ?? 0;
      const stop = (starts[text + 1] ?? 0) - 1;
      take(text, begin > start ? PART : end === stop ? WHOLE : START, begin, end);
    });
}
