import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import type { HubRole } from '../gen/schema.ts';
import { candidateSentence } from './candidate-sentence.ts';
import { homeNetwork } from './home-network.ts';
import { type HubOf, hubsOf } from './hub-role.ts';
import type { HomeOf } from './leader.ts';
import { leadersInForce } from './leaders-in-force.ts';
import { operatorsOf } from './operators.ts';
import { suppliesOf } from './supplies.ts';

/** Connector hubs hold several chains together; hubs come before all others. */
const order: readonly HubRole[] = ['CONNECTOR_HUB', 'KINLESS_HUB', 'PROVINCIAL_HUB', 'CONNECTOR', 'PERIPHERAL'];

type Candidate = HubOf & {
  enterprise: EnterpriseRow;
  leads: boolean;
  recordedLinks: number;
  potentialLinks: number;
  localPurchases: number;
};

/** Firms that the network at home shows to be hubs: numbers to look at, nothing is decided or written. */
export async function leaderCandidates(context: Context, home: HomeOf, size: number) {
  const { catalogue, assessment, standing } = home;
  const operating = new Map([...standing].map(([segment, stands]) => [segment, operatorsOf(stands)]));
  const [enterprises, supplies] = await Promise.all([
    loadAll(context.loaders.enterprise, [...new Set([...operating.values()].flat())]),
    suppliesOf(context, assessment, standing),
  ]);
  const firms = new Map(enterprises.filter(({ kind }) => kind === 'FIRM').map((firm) => [firm.key, firm]));
  const operators = new Map([...operating].map(([segment, keys]) => [segment, keys.filter((key) => firms.has(key))]));
  const network = new Map(homeNetwork(catalogue.structure, operators, supplies).map((node) => [node.key, node]));
  const hubs = hubsOf([...network.values()]);
  const leading = new Set(leadersInForce(assessment));
  return hubs
    .flatMap((hub): Candidate[] => {
      const enterprise = firms.get(hub.key);
      // Firms that are not named are links of others, but nobody can ask them to lead.
      if (!enterprise || enterprise.unnamed) return [];
      const node = network.get(hub.key);
      const local = assessment.facts.purchases.filter(
        (purchase) => purchase.enterprise === hub.key && purchase.origin === 'LOCAL',
      );
      return [
        {
          ...hub,
          enterprise,
          leads: leading.has(hub.key),
          recordedLinks: node?.recorded ?? 0,
          potentialLinks: node?.potential ?? 0,
          localPurchases: new Set(local.map(({ segment }) => segment)).size,
        },
      ];
    })
    .sort(
      (a, b) =>
        order.indexOf(a.role) - order.indexOf(b.role) ||
        b.withinModuleDegree - a.withinModuleDegree ||
        b.participation - a.participation ||
        b.localPurchases - a.localPurchases ||
        (a.key < b.key ? -1 : 1),
    )
    .slice(0, size)
    .flatMap((candidate) => {
      const chain = catalogue.structure.chains.get(candidate.module);
      return chain ? [{ ...candidate, chain, sentence: candidateSentence(candidate, chain) }] : [];
    });
}
