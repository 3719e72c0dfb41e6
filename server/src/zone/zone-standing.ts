import type { Catalogue } from '../api/catalogue.ts';
import type { ObservationRow } from '../figure/observation.ts';
import type { PriorityRank } from '../gen/schema.ts';
import type { Area } from '../place/area.ts';
import { type ProjectSum, sumOver } from '../project/sum-over.ts';
import type { Portfolio } from './portfolio.ts';
import { checkPriorities, type PriorityCheck, RULE } from './priority-rule.ts';
import { type ZoneEnterpriseOf, zoneEnterprisesOf } from './zone-enterprise.ts';
import type { MechanismRow, PriorityRow, ZoneFacts } from './zone-facts.ts';
import { byStage, makingOf, type ZoneProjectOf, zoneProjectOf } from './zone-project.ts';

export type ZonePriorityOf = { row: PriorityRow; projects: number; enterprises: number };

/** A chain with what a zone has on it. */
export type ZoneChainOf = { chain: string; rank: PriorityRank | null; projects: number; enterprises: number };

/** One zone, with all inside it, at a date. */
export type ZoneStandingOf = {
  zone: Area;
  catalogue: Catalogue;
  facts: ZoneFacts;
  priorities: readonly ZonePriorityOf[];
  /** Of the county, the city and what else contains the zone, the nearest first. */
  wider: readonly PriorityRow[];
  check: PriorityCheck;
  projects: readonly ZoneProjectOf[];
  enterprises: readonly ZoneEnterpriseOf[];
  chains: readonly ZoneChainOf[];
  land: { observations: readonly ObservationRow[]; projects: ProjectSum };
  investment: ProjectSum;
  mechanisms: readonly MechanismRow[];
  widerMechanisms: readonly MechanismRow[];
};

/** Units of land: area, and parcels granted. */
const LAND_UNITS: readonly string[] = ['亩', '宗', '公顷'];

const around = (catalogue: Catalogue, zone: Area): readonly string[] => catalogue.tree.wider(zone.id);

/** The mechanism that sets the numbers for a zone, if it is known; of an area around it or its own. */
export const ruleOf = (catalogue: Catalogue, zone: Area, { mechanisms }: ZoneFacts): MechanismRow | undefined =>
  mechanisms.find(({ key, place }) => key === RULE.mechanism && [zone.id, ...around(catalogue, zone)].includes(place));

/** Pure: the facts of the city are there already. */
export function standingOfZone(
  catalogue: Catalogue,
  facts: ZoneFacts,
  portfolio: Portfolio,
  zone: Area,
): ZoneStandingOf {
  const inside = catalogue.tree.inside(zone.id);
  const wider = around(catalogue, zone);
  const here = <Row extends { place: string }>(rows: readonly Row[]) => rows.filter(({ place }) => inside.has(place));
  const beyond = <Row extends { place: string }>(rows: readonly Row[]) =>
    wider.flatMap((area) => rows.filter(({ place }) => place === area));
  const own = here(facts.priorities);
  const targets = own.map(({ target }) => target);
  const { asOf } = facts.scope;
  const sited = here(facts.projects);
  const projects = sited.map((project) => zoneProjectOf(project, asOf, catalogue, portfolio, targets)).sort(byStage);
  const enterprises = zoneEnterprisesOf(here(facts.enterprises), facts.open, asOf, portfolio, targets);
  const running = projects.filter(({ stopped }) => !stopped);
  return {
    zone,
    catalogue,
    facts,
    priorities: own.map((row) => ({
      row,
      projects: running.filter(({ project }) => portfolio.holds(row.target, makingOf(project))).length,
      enterprises: enterprises.filter(({ making }) => portfolio.holds(row.target, making)).length,
    })),
    wider: beyond(facts.priorities),
    check: checkPriorities(own, ruleOf(catalogue, zone, facts) !== undefined),
    projects,
    enterprises,
    chains: [...catalogue.structure.chains.keys()]
      .map((chain) => ({
        chain,
        rank: own.find(({ target }) => target === `Chain:${chain}`)?.rank ?? null,
        projects: running.filter(({ chains }) => chains.includes(chain)).length,
        enterprises: enterprises.filter(({ chains }) => chains.includes(chain)).length,
      }))
      .filter(({ rank, projects, enterprises }) => rank !== null || projects + enterprises > 0),
    land: {
      observations: here(facts.observations).filter(
        ({ unit, subject, place }) => subject === place && LAND_UNITS.includes(unit),
      ),
      projects: sumOver(sited, ({ landMu }) => ({ value: landMu, bound: null })),
    },
    investment: sumOver(sited, ({ investmentWan, investmentBound }) => ({
      value: investmentWan,
      bound: investmentBound,
    })),
    mechanisms: here(facts.mechanisms),
    widerMechanisms: beyond(facts.mechanisms),
  };
}
