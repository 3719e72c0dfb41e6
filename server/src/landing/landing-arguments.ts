import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { entryOf } from '../api/node-id.ts';
import type { Chain, Segment } from '../chain/structure.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import { enterpriseOf } from '../enterprise/enterprise-argument.ts';
import { NotFound } from '../errors.ts';
import type { Assessment } from '../gap/assess.ts';
import { isOperating } from '../gap/item.ts';
import type { LandingInput } from '../gen/schema.ts';
import { nearest } from '../model/nearest.ts';
import type { Area, AreaTree } from '../place/area.ts';
import { areaOf } from '../place/area-argument.ts';
import { AlreadyLocal, MixedChains, MOST_LANDINGS, NoLanding, SameLanding, TooMany, ZoneOutside } from './errors.ts';

/** A landing with all that its ids name. */
export type Named = { chain: Chain; segment: Segment; zone: Area; enterprise: EnterpriseRow | null };

/** The landings that a question names. Errors: NO_LANDING, TOO_MANY, BAD_ID, NOT_FOUND, ZONE_OUTSIDE, ALREADY_LOCAL, SAME_LANDING. */
export async function landingsOf(
  context: Context,
  catalogue: Catalogue,
  assessment: Assessment,
  inputs: readonly LandingInput[],
): Promise<Named[]> {
  if (inputs.length === 0) throw new NoLanding();
  if (inputs.length > MOST_LANDINGS) throw new TooMany(inputs.length);
  const landings = await Promise.all(
    inputs.map(async (input, at): Promise<Named> => {
      const argument = (name: string) => `landings[${at}].${name}`;
      const chain = entryOf(argument('chain'), input.chain, 'Chain', catalogue.structure.chains);
      const segment = segmentOf(argument('segment'), input.segment, chain, catalogue);
      const zone = zoneOf(argument('zone'), input.zone, assessment.scope.area, catalogue.tree);
      const enterprise =
        input.enterprise == null ? null : await enterpriseOf(context, argument('enterprise'), input.enterprise);
      if (enterprise) refuseLocal(argument('enterprise'), enterprise, segment, assessment);
      return { chain, segment, zone, enterprise };
    }),
  );
  refuseTwice(landings);
  return landings;
}

function segmentOf(argument: string, id: string, chain: Chain, { structure }: Catalogue): Segment {
  const segment = entryOf(argument, id, 'Segment', structure.segments);
  if (chain.members.some((member) => member.segment === segment.key)) return segment;
  const own = chain.members.map((member) => member.segment);
  const near = nearest(segment.key, own);
  throw new NotFound(
    argument,
    `${id} @ Chain:${chain.key}`,
    (near.length > 0 ? near : own.slice(0, 3)).map((key) => `Segment:${key}`),
  );
}

const zonesIn = (tree: AreaTree, area: string): string[] =>
  [...tree.inside(area)].filter((id) => id.startsWith('Zone:')).sort();

function zoneOf(argument: string, id: string, area: string, tree: AreaTree): Area {
  const inside = zonesIn(tree, area);
  const found = areaOf(argument, id, tree);
  if (!id.startsWith('Zone:')) throw new NotFound(argument, id, inside.slice(0, 5));
  if (!inside.includes(id))
    throw new ZoneOutside(argument, found, tree.areas.get(area) ?? { name: area, nameEn: null }, inside);
  return found;
}

/** An enterprise of home is grown, not attracted; one that makes the segment here already changes nothing. */
function refuseLocal(argument: string, enterprise: EnterpriseRow, segment: Segment, { scope, standing }: Assessment) {
  const { items, elsewhere } = standing.standingOf(segment.key).situation;
  const makes = [...items, ...elsewhere].some(
    (item) => isOperating(item) && item.bonds.includes(`Enterprise:${enterprise.key}`),
  );
  const located = enterprise.place !== null && scope.homeInside.has(enterprise.place);
  if (makes || located)
    throw new AlreadyLocal(argument, `Enterprise:${enterprise.key}`, enterprise, makes ? segment : null);
}

/** Chains made by staff and the city's are never scored together. */
export function refuseMixed(chains: ReadonlyMap<string, Chain>, inputs: readonly LandingInput[]) {
  const asked = inputs.map(({ chain }) => chains.get(chain.replace(/^Chain:/, '')));
  const at = asked.findIndex((chain) => chain?.made);
  const made = asked[at];
  if (made && asked.some((chain) => chain && !chain.made))
    throw new MixedChains(`landings[${at}].chain`, { zh: made.name, en: made.nameEn });
}

/** Two unnamed suppliers are two only in different zones: else nothing tells them apart from a slip. */
function refuseTwice(landings: readonly Named[]) {
  const seen = new Set<string>();
  landings.forEach(({ segment, zone, enterprise }, at) => {
    const same = `${segment.key}|${enterprise ? enterprise.key : zone.id}|${enterprise !== null}`;
    if (seen.has(same))
      throw new SameLanding(
        `landings[${at}]`,
        enterprise ? `Enterprise:${enterprise.key}` : zone.id,
        enterprise
          ? { zh: `“${enterprise.name}”`, en: `"${enterprise.nameEn ?? enterprise.name}"` }
          : { zh: `“${zone.name}”里未具名的供应商`, en: `An unnamed supplier in "${zone.nameEn ?? zone.name}"` },
        { zh: segment.name, en: segment.nameEn },
      );
    seen.add(same);
  });
}
