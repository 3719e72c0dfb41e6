import type { HubRole } from '../gen/schema.ts';
import { groupBy } from '../model/group-by.ts';

/**
 * Roles of nodes in a network of modules, after Guimerà and Amaral (2005), "Functional cartography of complex metabolic
 * networks", Nature 433: within-module degree z = (k_own - mean) / sd over the nodes of the module (population sd; 0
 * when all are alike), participation P = 1 - Σ (k_module / k)². Thresholds as published; the non-hub roles are two.
 */
export const DEFAULTS = { hub: 2.5, connector: 0.62, connectorHub: 0.3, kinlessHub: 0.75 } as const;

/** A node with its number of links in each module; the largest number names its own, ties the first by key. */
export type Node = { key: string; degrees: ReadonlyMap<string, number>; module?: string };

export type HubOf = { key: string; module: string; withinModuleDegree: number; participation: number; role: HubRole };

/** The role of every node; those without any link have no module and are left out. */
export function hubsOf(nodes: readonly Node[]): HubOf[] {
  const linked = nodes.flatMap((node) => {
    const module = node.module ?? busiest(node.degrees);
    return module === undefined ? [] : [{ ...node, module, own: node.degrees.get(module) ?? 0 }];
  });
  const spread = new Map(
    [...groupBy(linked, ({ module }) => module)].map(([module, members]) => [
      module,
      meanAndDeviation(members.map(({ own }) => own)),
    ]),
  );
  return linked.map(({ key, module, own, degrees }) => {
    const { mean, deviation } = spread.get(module) ?? { mean: 0, deviation: 0 };
    const withinModuleDegree = deviation === 0 ? 0 : (own - mean) / deviation;
    const participation = participationOf([...degrees.values()]);
    return { key, module, withinModuleDegree, participation, role: roleOf(withinModuleDegree, participation) };
  });
}

/** P, 0-1: 0 when all links are in one module, near 1 when they are spread evenly over many. */
export function participationOf(degrees: readonly number[]): number {
  const all = degrees.reduce((sum, degree) => sum + degree, 0);
  return all === 0 ? 0 : 1 - degrees.reduce((sum, degree) => sum + (degree / all) ** 2, 0);
}

export function roleOf(z: number, participation: number): HubRole {
  if (z < DEFAULTS.hub) return participation > DEFAULTS.connector ? 'CONNECTOR' : 'PERIPHERAL';
  if (participation > DEFAULTS.kinlessHub) return 'KINLESS_HUB';
  return participation > DEFAULTS.connectorHub ? 'CONNECTOR_HUB' : 'PROVINCIAL_HUB';
}

function busiest(degrees: ReadonlyMap<string, number>): string | undefined {
  const most = [...degrees].filter(([, degree]) => degree > 0);
  return most.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

function meanAndDeviation(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}
