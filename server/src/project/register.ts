import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import type { ProjectFact } from '../gap/facts.ts';
import { horizonsAt, positionOf, type Scope, scopeOf } from '../gap/scope.ts';
import { formatDay } from '../model/date.ts';
import type { Area } from '../place/area.ts';
import { areaOf } from '../place/area-argument.ts';
import { type StandingOf, standingOf } from './standing.ts';

/** A project of the register: inside the area, or at a place that is unknown or wider. */
export type Entry = { fact: ProjectFact; standing: StandingOf; position: 'INSIDE' | 'VAGUE' };

/** The projects of an area at a date, from the same facts that its gaps rest on; none of which is scored for it. */
export type Register = { catalogue: Catalogue; scope: Scope; entries: readonly Entry[] };

export async function registerOf(context: Context, area: string, asOf: string | null | undefined): Promise<Register> {
  const catalogue = await context.catalogue();
  const { id } = areaOf('area', area, catalogue.tree);
  const scope = scopeOf(catalogue.tree, id, dayOf(asOf, catalogue.defaultDay));
  const { projects } = await context.facts(catalogue, scope);
  return { catalogue, scope, entries: entriesOf(catalogue, scope, projects) };
}

function entriesOf(catalogue: Catalogue, scope: Scope, projects: readonly ProjectFact[]): Entry[] {
  const { asOf } = scope;
  const horizonAt = horizonsAt(catalogue, asOf);
  return projects.flatMap((fact): Entry[] => {
    const position = positionOf(fact.place, scope);
    if (position !== 'INSIDE' && position !== 'VAGUE') return [];
    return [{ fact, standing: standingOf(fact, horizonAt(fact.place), asOf), position }];
  });
}

/** Of which area and date an answer is. */
export function scopeAnswer({ catalogue: { tree }, scope }: Register): { area: Area; asOf: string } {
  const area = tree.areas.get(scope.area);
  if (!area) throw new Error(`area ${scope.area} is not in the catalogue`);
  return { area, asOf: formatDay(scope.asOf) };
}

/** Those surely inside first, then the furthest, then by key. */
export const byNearnessAndStage = (a: Entry, b: Entry): number =>
  Number(a.position === 'VAGUE') - Number(b.position === 'VAGUE') ||
  (b.standing.stageFrom ?? -1) - (a.standing.stageFrom ?? -1) ||
  (a.fact.key < b.fact.key ? -1 : 1);

export const factsOf = (entries: readonly Entry[]): ProjectFact[] => entries.map(({ fact }) => fact);

export const vagueIn = (entries: readonly Entry[]): number =>
  entries.filter(({ position }) => position === 'VAGUE').length;
