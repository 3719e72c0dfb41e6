import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import type { Assessment } from '../gap/assess.ts';
import { statement } from '../neo4j/statement.ts';
import type { GapGround } from './gap-ground.ts';
import { localLeaders } from './local-leaders.ts';
import { isOutpost, OUTPOST_KINDS, type RegionAim } from './outposts.ts';
import { bestHolding, type Holding } from './region-holds.ts';
import { type SupplyRow, type Ties, tiesOf } from './supply-ties.ts';
import { loadZoneFacts, type ZoneFacts } from './zone-fit.ts';

const supplies = statement('target/supplies');
const regionAims = statement('target/region-aims');

type Held = { holding: Holding; aims: readonly RegionAim[] };

/** What is the same for all candidates and gaps of an area at a date. */
export type TargetWorld = {
  catalogue: Catalogue;
  assessment: Assessment;
  ties: Ties;
  zones: ZoneFacts;
  /** The targets of home, of the area, of what contains it and of what is inside it. */
  targets: readonly RegionAim[];
  /** How a place lies to our outposts and target regions; worked out once for each place. */
  aimsAt(place: string): { outpost: Held; targeted: Held };
  /** By `chain|segment`. */
  grounds: Map<string, GapGround>;
};

const loaded = new WeakMap<Assessment, Promise<TargetWorld>>();

/** Two statements beside those of the assessment and the zones; kept as long as the assessment is. */
export function targetWorld(context: Context, assessment: Assessment): Promise<TargetWorld> {
  const found = loaded.get(assessment) ?? load(context, assessment);
  loaded.set(assessment, found);
  found.catch(() => loaded.delete(assessment));
  return found;
}

async function load(context: Context, assessment: Assessment): Promise<TargetWorld> {
  const { graph } = context;
  const catalogue = await context.catalogue();
  const { area, home, homeInside, wider, asOf } = assessment.scope;
  const around = [...new Set([...homeInside, ...wider])];
  const [rows, aims, zones, leaders] = await Promise.all([
    graph.read(supplies, { asOf: BigInt(asOf) }) as Promise<SupplyRow[]>,
    graph.read(regionAims, {
      targeting: around,
      places: around,
      kinds: [...OUTPOST_KINDS],
      asOf: BigInt(asOf),
    }) as Promise<RegionAim[]>,
    loadZoneFacts(context, assessment),
    localLeaders(context, assessment),
  ]);
  const ours = new Set([area, home, ...wider]);
  const targets = aims.filter(({ kind }) => kind === 'TARGET');
  return {
    catalogue,
    assessment,
    ties: tiesOf(rows, leaders),
    zones,
    targets,
    aimsAt: aimsBy(
      catalogue,
      aims.filter((aim) => isOutpost(aim, catalogue.tree)),
      targets.filter(({ of }) => ours.has(of)),
    ),
    grounds: new Map(),
  };
}

function aimsBy({ tree }: Catalogue, outposts: readonly RegionAim[], targets: readonly RegionAim[]) {
  const known = new Map<string, { outpost: Held; targeted: Held }>();
  return (place: string) => {
    const found = known.get(place) ?? {
      outpost: bestHolding(tree, outposts, place),
      targeted: bestHolding(tree, targets, place),
    };
    known.set(place, found);
    return found;
  };
}
