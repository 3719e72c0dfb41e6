import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { nodeId } from '../api/node-id.ts';
import type { Chain, Segment } from '../chain/structure.ts';
import { assessmentOf, type GapOf, gapOf } from '../gap/gap.ts';
import type { UnknownKind } from '../gen/schema.ts';
import type { Words } from '../landing/printed.ts';
import type { Area } from '../place/area.ts';
import type { Outcome } from './effect.ts';
import { otherUnknowns, type Thing, wouldChangeOf } from './other-unknowns.ts';
import { type Priorities, prioritiesIn } from './priorities.ts';
import { splitBySurvey, surveyedPlaces, zonesIn } from './surveyed-places.ts';
import { unknownSegments } from './unknown-segments.ts';
import { wouldChange } from './would-change.ts';

/** Something that is not known, as the API tells it. */
export type UnknownOf = {
  kind: UnknownKind;
  effect: number | null;
  segment: Segment | null;
  chains: Chain[];
  gaps: GapOf[];
  found: Outcome | null;
  absent: Outcome | null;
  wouldChange: Words;
  ask: Area[];
  surveyedIn: Area[];
  toSurveyIn: Area[];
  count: number;
  things: Thing[];
};

const areasOf = ({ tree }: Catalogue, ids: readonly string[]): Area[] =>
  ids.map((id) => tree.areas.get(id)).filter((area) => area !== undefined);

/** Zones first, then counties. */
const zonesFirst = (a: string, b: string): number =>
  Number(b.startsWith('Zone:')) - Number(a.startsWith('Zone:')) || (a < b ? -1 : 1);

/** Places of the area with one of these chains among their priorities; a place that holds no other is asked itself. */
function askOf({ tree }: Catalogue, priorities: Priorities, area: string, chains: readonly string[]): string[] {
  const named = [...priorities].flatMap(([place, own]) =>
    place !== area && chains.some((chain) => own.has(chain)) ? [place] : [],
  );
  return named.length > 0 || tree.areas.get(area)?.kind === 'CITY' ? named.sort(zonesFirst) : [area];
}

/** Everything that is not known of an area: segments by effect, then the other kinds in their order. */
export async function unknownsOf(
  context: Context,
  areaId: string,
  asOf: string | null | undefined,
): Promise<UnknownOf[]> {
  const { catalogue, assessment } = await assessmentOf(context, areaId, asOf);
  const { structure, tree } = catalogue;
  const { scope, facts } = assessment;
  const [priorities, others] = await Promise.all([
    prioritiesIn(context, scope),
    otherUnknowns(context, catalogue, assessment),
  ]);
  const zones = zonesIn(tree, scope);
  const surveyed = surveyedPlaces(structure, facts.surveys, scope.asOf);
  const segments = unknownSegments(catalogue, assessment).flatMap((unknown): UnknownOf[] => {
    const { segment: key, effect, found, absent } = unknown;
    const segment = structure.segments.get(key);
    if (!segment) return [];
    const { done, open } = splitBySurvey(tree, zones, surveyed.get(key));
    return [
      {
        kind: 'SEGMENT',
        effect,
        segment,
        chains: unknown.chains.map((chain) => structure.chains.get(chain)).filter((chain) => chain !== undefined),
        gaps: unknown.chains
          .map((chain) => gapOf(catalogue, assessment, chain, key))
          .filter((gap) => gap !== undefined),
        found,
        absent,
        wouldChange: wouldChange(unknown),
        ask: areasOf(catalogue, askOf(catalogue, priorities, scope.area, unknown.chains)),
        surveyedIn: areasOf(catalogue, done),
        toSurveyIn: areasOf(catalogue, open),
        count: 1,
        things: [{ id: nodeId('Segment', key), name: segment.name, nameEn: segment.nameEn }],
      },
    ];
  });
  const rest = others.map(
    ({ kind, things }): UnknownOf => ({
      kind,
      effect: null,
      segment: null,
      chains: [],
      gaps: [],
      found: null,
      absent: null,
      wouldChange: wouldChangeOf[kind],
      ask: [],
      surveyedIn: [],
      toSurveyIn: [],
      count: things.length,
      things: [...things],
    }),
  );
  return [...segments, ...rest];
}
