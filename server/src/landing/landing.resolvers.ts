import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import { entryOf } from '../api/node-id.ts';
import { chainMapIn } from '../chain/chain-map.ts';
import type { Chain } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import type { Resolvers } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { differencesOf } from './differences.ts';
import { headlineOf } from './headline.ts';
import { type LandingRun, landingRun } from './landing.ts';
import { stateOf } from './segment-changes.ts';
import { spreadOf } from './spread.ts';

const completenessChange = ({ before, after }: LandingRun, chain: Chain) => ({
  chain,
  before: before.chains.get(chain.key)?.completeness ?? null,
  after: after.chains.get(chain.key)?.completeness ?? null,
});

const spreadIn = ({ chains }: Assessment, { key }: Chain) => spreadOf(chains.get(key)?.segments.values() ?? []);

const leadersOf = ({ supports }: LandingRun, { loaders }: Context) =>
  loadAll(
    loaders.enterprise,
    supports.map(({ leader }) => leader),
  );

/** What must be there, for the catalogue named it. */
function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a landing names what is not in its catalogue');
  return value;
}

const mapOf = (run: LandingRun, assessment: Assessment, id: string, context: Context) =>
  chainMapIn(context, run.catalogue, assessment, entryOf('chain', id, 'Chain', run.catalogue.structure.chains));

export const landingResolvers: Resolvers = {
  Query: { landing: (_, asked, context) => landingRun(context, asked) },
  Landing: {
    area: ({ before: { scope }, catalogue: { tree } }) => present(tree.areas.get(scope.area)),
    asOf: ({ before: { scope } }) => formatDay(scope.asOf),
    landings: ({ landings }) => [...landings],
    headline: headlineOf,
    completeness: (run) => completenessChange(run, present(run.chains[0])),
    chains: (run) => run.chains.map((chain) => completenessChange(run, chain)),
    segments: ({ changes, catalogue: { structure } }) =>
      changes.map(({ chain, segment, before, after }) => ({
        chain: present(structure.chains.get(chain)),
        segment: present(structure.segments.get(segment)),
        before: stateOf(before),
        after: stateOf(after),
      })),
    spread: ({ chains, before, after }) =>
      chains.map((chain) => ({ chain, before: spreadIn(before, chain), after: spreadIn(after, chain) })),
    supportRates: async (run, _, context) => {
      const found = new Map((await leadersOf(run, context)).map((leader) => [leader.key, leader]));
      return run.supports.flatMap(({ leader, before, after }) => {
        const enterprise = found.get(leader);
        return enterprise ? [{ leader: enterprise, before, after }] : [];
      });
    },
    differences: async (run, _, context) => {
      const leaders = await leadersOf(run, context);
      return differencesOf(
        run,
        new Map(leaders.map(({ key, name, nameEn }) => [key, { zh: name, en: nameEn ?? name }])),
      );
    },
    before: (run, { chain }, context) => mapOf(run, run.before, chain, context),
    after: (run, { chain }, context) => mapOf(run, run.after, chain, context),
  },
};
