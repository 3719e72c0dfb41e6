import { inputsAt } from '../chain/inputs-at.ts';
import type { Input, Structure } from '../chain/structure.ts';
import type { GapFlag, GapKind, LeaderKind } from '../gen/schema.ts';
import { type Day, monthsBefore } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';
import { keptBy } from '../model/kept-by.ts';
import type { AreaTree } from '../place/area.ts';
import type { ActivityFact, Facts, LeadershipFact, PurchaseFact, SurveyFact } from './facts.ts';
import type { Item } from './item.ts';
import { type Evidence, flagsOf, isKnown, kindOf } from './kind.ts';
import { needOf } from './need.ts';
import { demandOf, fillOf, isShort, knownSupplyOf, type Quantity, supplyOf } from './quantity.ts';
import { homeScope, horizonsAt, type Scope } from './scope.ts';
import { EMPTY, operating, type Sighting, type Situation, sightings, situationOf } from './situation.ts';
import { countSuppliers, type SupplierCount } from './suppliers.ts';

/** A stated absence counts for this long (design §4). */
export const ABSENCE_MONTHS = 36;

/** A segment in an area at a date: what does not depend on the chain it is seen in. */
export type Standing = {
  segment: string;
  kind: GapKind;
  known: boolean;
  flags: readonly GapFlag[];
  situation: Situation;
  suppliers: SupplierCount;
  supply: Quantity | null;
  demand: Quantity | null;
  /** Purchases from outside, and the surveys that state an absence: what OUTSIDE and MISSING rest on. */
  purchases: readonly PurchaseFact[];
  absences: readonly SurveyFact[];
  /** p at home, 0-1, and the strongest leader in force that operates there at home. */
  homePresence: number;
  leader: LeaderKind | null;
  /** Keys of the leaders in force that operate there at home. */
  leaders: readonly string[];
  need: number;
  fill: number;
};

/** All that a question about chains, an area and a date rests on. Pure: no database, no clock. */
export type World = {
  structure: Structure;
  tree: AreaTree;
  reports: ReadonlyMap<string, readonly Day[]>;
  facts: Facts;
};

export const inForce = (leadership: LeadershipFact, asOf: Day): boolean =>
  leadership.known <= asOf && (leadership.from ?? 0) <= asOf && (leadership.until ?? asOf) >= asOf;

const strongest: readonly LeaderKind[] = ['LEADER', 'CORE', 'EMERGING'];

/** A world made ready for a scope: what all segments share is worked out once, a segment only when it is asked for. */
export type Prepared = {
  standingOf(segment: string): Standing;
  /** The same with more activities and surveys: only the segments that they can touch are worked out again. */
  adding(activities: readonly ActivityFact[], surveys?: readonly SurveyFact[]): Prepared;
};

/** The segments that a survey is about: one, or all of a chain. */
export const surveyedBy = ({ chains }: Structure, { of }: Pick<SurveyFact, 'of'>): string[] =>
  of.startsWith('Segment:')
    ? [of.slice('Segment:'.length)]
    : (chains.get(of.slice('Chain:'.length))?.members ?? []).map(({ segment }) => segment);

/** The segments whose standing may change with what is present in this one: itself, its inputs and its buyers. */
export const touchedBy = ({ inputs }: Structure, segment: string): string[] => [
  segment,
  ...inputsAt(inputs, 'input', segment).map(({ buyer }) => buyer),
  ...inputsAt(inputs, 'buyer', segment).map(({ input }) => input),
];

export function prepare(world: World, scope: Scope): Prepared {
  const { structure, tree, facts } = world;
  const { asOf } = scope;
  const home = homeScope(tree, scope);
  const horizonAt = horizonsAt(world, asOf);
  const zoneOf = keptBy((place: string) => tree.zone(place));
  const leadersOf = leadersInForce(facts.leaderships, asOf);
  const seenBy = (added: Pick<Facts, 'activities' | 'projects'>) =>
    groupBy(sightings(added, asOf, horizonAt), (sighting: Sighting) => sighting.segment);
  const purchases = groupBy(
    facts.purchases.filter(({ known }) => known <= asOf),
    ({ segment }) => segment,
  );
  const within = (place: string | null, where: Scope) => place !== null && where.inside.has(place);
  const liveAt = (end: 'input' | 'buyer', segment: string): Input[] =>
    inputsAt(structure.inputs, end, segment).filter(({ returning }) => !returning);
  const absencesIn = (surveys: readonly SurveyFact[]) => surveys.filter((survey) => saysAbsent(survey, scope));

  type Earlier = { standingOf(segment: string): Standing | null; atHome(segment: string): Situation | null };

  const situated = (
    seen: ReadonlyMap<string, readonly Sighting[]>,
    absent: readonly SurveyFact[],
    earlier: Earlier,
  ): Prepared => {
    const at = (segment: string, where: Scope): Situation => {
      const found = seen.get(segment);
      return found ? situationOf(found, where) : EMPTY;
    };
    const atHome = keptBy((segment: string) => earlier.atHome(segment) ?? at(segment, home));
    const leadersAt = keptBy((segment: string) => leadersOf(atHome(segment)));
    const led = (segment: string) => leadersAt(segment).length > 0;
    const absentAt = groupBy(
      absent.flatMap((survey) => surveyedBy(structure, survey).map((segment) => ({ segment, survey }))),
      ({ segment }) => segment,
    );

    const standingOf = keptBy((segment: string): Standing => {
      const before = earlier.standingOf(segment);
      if (before) return before;
      const situation = scope.inside.size === scope.homeInside.size ? atHome(segment) : at(segment, scope);
      const running = operating(situation);
      const suppliers = countSuppliers(running);
      const bought = purchases.get(segment) ?? [];
      const supply = running.length > 0 ? supplyOf(running) : null;
      const demand = demandOf(bought.filter(({ place }) => within(place, scope)));
      const buyers = liveAt('input', segment);
      const outside = bought.filter(({ origin, place }) => origin === 'OUTSIDE' && within(place, scope));
      const absences = (absentAt.get(segment) ?? []).map(({ survey }) => survey);
      const evidence: Evidence = {
        situation,
        short: isShort(supply, demand),
        single: suppliers.exact && suppliers.low === 1,
        essential: buyers.some(({ essential }) => essential),
        purchased: outside.length > 0,
        absent: absences.length > 0,
        surveyed: newestOf(absences.filter(({ state }) => state === 'COMPLETE')),
      };
      const kind = kindOf(evidence);
      const above = demand !== null && knownSupplyOf(situation.items, demand.unit) > demand.value;
      return {
        segment,
        kind,
        known: isKnown(kind),
        flags: flagsOf(
          kind,
          evidence,
          zonesOf(situation.items, zoneOf),
          above,
          buyers.some(({ buyer }) => led(buyer)),
        ),
        situation,
        suppliers,
        supply,
        demand,
        purchases: outside,
        absences,
        homePresence: atHome(segment).presence,
        leader: strongest.find((kind) => leadersAt(segment).some((leader) => leader.kind === kind)) ?? null,
        leaders: [...new Set(leadersAt(segment).map(({ enterprise }) => enterprise))],
        need: needOf(segment, [...buyers, ...liveAt('buyer', segment)], {
          presence: (other) => atHome(other).presence,
          led,
          bought: (other) => (purchases.get(other) ?? []).some(({ place }) => within(place, home)),
        }),
        fill: running.length > 0 ? fillOf(supply, demand) : 1,
      };
    });

    const adding = (activities: readonly ActivityFact[], surveys: readonly SurveyFact[] = []): Prepared => {
      const more = seenBy({ activities, projects: [] });
      const touched = new Set([
        ...[...more.keys()].flatMap((segment) => touchedBy(structure, segment)),
        ...surveys.flatMap((survey) => surveyedBy(structure, survey)),
      ]);
      const all = new Map(seen);
      for (const [segment, sighted] of more) all.set(segment, [...(seen.get(segment) ?? []), ...sighted]);
      return situated(all, [...absent, ...absencesIn(surveys)], {
        standingOf: (segment) => (touched.has(segment) ? null : standingOf(segment)),
        atHome: (segment) => (more.has(segment) ? null : atHome(segment)),
      });
    };
    return { standingOf, adding };
  };
  return situated(seenBy(facts), absencesIn(facts.surveys), { standingOf: () => null, atHome: () => null });
}

/** Every segment, or only those asked for, as it stands in the area of a scope, whatever chain it belongs to. */
export function standings(
  world: World,
  scope: Scope,
  only: Iterable<string> = world.structure.segments.keys(),
): Map<string, Standing> {
  const { standingOf } = prepare(world, scope);
  return new Map([...only].map((segment) => [segment, standingOf(segment)]));
}

function zonesOf(items: readonly Item[], zoneOf: (place: string) => string | undefined): Set<string> {
  const zones = new Set<string>();
  for (const { place } of items) {
    const zone = place === null ? undefined : zoneOf(place);
    if (zone !== undefined) zones.add(zone);
  }
  return zones;
}

/** The leaderships in force of enterprises that operate, themselves or by a project, in a situation; in the order given. */
function leadersInForce(leaderships: readonly LeadershipFact[], asOf: Day): (situation: Situation) => LeadershipFact[] {
  const bonded = groupBy(
    leaderships.map((leadership, at) => ({ leadership, at })).filter(({ leadership }) => inForce(leadership, asOf)),
    ({ leadership }) => `Enterprise:${leadership.enterprise}`,
  );
  return (situation) => {
    const found = new Set<{ leadership: LeadershipFact; at: number }>();
    for (const { bonds } of operating(situation))
      for (const bond of bonds) {
        const own = bonded.get(bond);
        if (own) for (const each of own) found.add(each);
      }
    return [...found].sort((a, b) => a.at - b.at).map(({ leadership }) => leadership);
  };
}

/** A survey is dated the earlier of its own date and its source's. */
export const dayOfSurvey = ({ known, date }: SurveyFact): Day =>
  known === 0 ? (date ?? 0) : Math.min(date ?? known, known);

const newestOf = (surveys: readonly SurveyFact[]): Day | null =>
  surveys.length > 0 ? Math.max(...surveys.map(dayOfSurvey)) : null;

function saysAbsent(survey: SurveyFact, { asOf, area, wider }: Scope): boolean {
  const day = dayOfSurvey(survey);
  if (survey.known > asOf || day > asOf || !(survey.in === area || wider.has(survey.in))) return false;
  return survey.state === 'COMPLETE' || (survey.state === 'STATED_ABSENT' && day >= monthsBefore(asOf, ABSENCE_MONTHS));
}
