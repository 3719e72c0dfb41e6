import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { entryOf, nodeId } from '../api/node-id.ts';
import type { Assessment } from '../gap/assess.ts';
import type { ActivityFact } from '../gap/facts.ts';
import { assessmentOf } from '../gap/gap.ts';
import { leadersOf } from '../gap/leaders.ts';
import { positionOf } from '../gap/scope.ts';
import type { Scored } from '../gap/score.ts';
import { dayOfSurvey } from '../gap/standing.ts';
import { projectsUnderWay } from '../gap/under-way.ts';
import { formatDay } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';
import { type Chain, crossingOf, inputsOf, type Structure } from './structure.ts';

/** Upstream first: by lane, then upstreamness, then key. */
export const fromUpstream = (a: Scored, b: Scored): number =>
  b.metrics.lane - a.metrics.lane ||
  b.metrics.upstreamness - a.metrics.upstreamness ||
  (a.segment < b.segment ? -1 : 1);

/** A segment as the entry of each column. */
function entry(
  scored: Scored,
  { structure, conflicts, industries }: Catalogue,
  { scope }: Assessment,
  disputed: readonly ActivityFact[],
  member: { side: boolean; group: string | null; groupEn: string | null } | undefined,
) {
  const segment = structure.segments.get(scored.segment);
  const underWay = projectsUnderWay(scored.situation.items);
  const [furthest] = underWay;
  const subjects = [
    `Segment:${scored.segment}`,
    ...scored.situation.items.filter(({ kind }) => kind === 'PROJECT').map(({ key }) => `Project:${key}`),
    ...disputed.map(({ enterprise }) => `Enterprise:${enterprise}`),
  ];
  const conflict = subjects
    .map((subject) => conflicts.get(subject))
    .find((found) => found && found.known <= scope.asOf);
  return {
    id: nodeId('Segment', scored.segment),
    name: segment?.name ?? scored.segment,
    nameEn: segment?.nameEn ?? scored.segment,
    side: member?.side ?? false,
    group: member?.group ?? null,
    groupEn: member?.groupEn ?? member?.group ?? null,
    lane: scored.metrics.lane,
    upstreamness: scored.metrics.upstreamness,
    reach: scored.metrics.reach,
    kind: scored.kind,
    flags: [...scored.flags],
    severity: scored.severity,
    severityFloor: scored.floor,
    suppliers: scored.suppliers.low,
    suppliersAtLeast: !scored.suppliers.exact,
    projects: underWay.length,
    stageLow: furthest?.stageFrom ?? null,
    stageHigh: furthest?.stageTo ?? null,
    leader: scored.leader,
    conflict: conflict !== undefined,
    conflictId: conflict ? nodeId('Conflict', conflict.key) : null,
    recruitable: segment?.recruitable ?? true,
    industry: nodeId('Industry', segment?.industry ?? ''),
    industryName: industries.get(segment?.industry ?? '')?.name ?? '',
    industryNameEn: industries.get(segment?.industry ?? '')?.nameEn ?? null,
  };
}

/** What enterprises about which sources disagree do in the area, by segment: looked for once, a nation has many. */
function disputedActivities({ conflicts }: Catalogue, { scope, facts }: Assessment): Map<string, ActivityFact[]> {
  const disputed = new Set([...conflicts.keys()].map((subject) => /^Enterprise:(.*)$/.exec(subject)?.[1]));
  const theirs = facts.activities.filter(
    ({ enterprise, place }) => disputed.has(enterprise) && positionOf(place, scope) === 'INSIDE',
  );
  return groupBy(theirs, ({ segment }) => segment);
}

type Entry = ReturnType<typeof entry>;
type Columns = { [Name in keyof Entry]: Entry[Name][] };

/** Columns of equal length: five times smaller on the wire than objects. */
function columns(entries: readonly Entry[]): Columns {
  const names: readonly (keyof Entry)[] = [
    'id',
    'name',
    'nameEn',
    'side',
    'group',
    'groupEn',
    'lane',
    'upstreamness',
    'reach',
    'kind',
    'flags',
    'severity',
    'severityFloor',
    'suppliers',
    'suppliersAtLeast',
    'projects',
    'stageLow',
    'stageHigh',
    'leader',
    'conflict',
    'conflictId',
    'recruitable',
    'industry',
    'industryName',
    'industryNameEn',
  ];
  return Object.fromEntries(names.map((name) => [name, entries.map((each) => each[name])])) as Columns;
}

/** The columns of a chain's segments, in the order given. */
export function segmentColumns(
  catalogue: Catalogue,
  assessment: Assessment,
  chain: Chain,
  ordered: readonly Scored[],
): Columns {
  const members = new Map(chain.members.map((member) => [member.segment, member]));
  const disputed = disputedActivities(catalogue, assessment);
  return columns(
    ordered.map((each) =>
      entry(each, catalogue, assessment, disputed.get(each.segment) ?? [], members.get(each.segment)),
    ),
  );
}

function crossingColumns(
  crossing: ReturnType<typeof crossingOf>,
  index: ReadonlyMap<string, number>,
  structure: Structure,
) {
  const rows = crossing.map(({ input, buyer, essential, returning }) => {
    const outward = index.has(input);
    const other = outward ? buyer : input;
    const found = structure.segments.get(other);
    const chain = [...structure.chains.values()].find(({ members }) =>
      members.some(({ segment }) => segment === other),
    );
    return {
      segment: index.get(outward ? input : buyer) ?? 0,
      other,
      name: found?.name ?? other,
      nameEn: found?.nameEn ?? other,
      chain: chain?.key,
      outward,
      essential,
      returning,
    };
  });
  const placed = rows.filter(({ chain }) => chain !== undefined);
  return {
    segment: placed.map(({ segment }) => segment),
    other: placed.map(({ other }) => nodeId('Segment', other)),
    otherName: placed.map(({ name }) => name),
    otherNameEn: placed.map(({ nameEn }) => nameEn),
    otherChain: placed.map(({ chain }) => nodeId('Chain', chain ?? '')),
    outward: placed.map(({ outward }) => outward),
    essential: placed.map(({ essential }) => essential),
    returning: placed.map(({ returning }) => returning),
  };
}

export async function chainMapOf(context: Context, chainId: string, areaId: string, asOf: string | null | undefined) {
  const { catalogue, assessment } = await assessmentOf(context, areaId, asOf);
  const chain = entryOf('chain', chainId, 'Chain', catalogue.structure.chains);
  return chainMapIn(context, catalogue, assessment, chain);
}

/** The map of a chain in any assessment, a simulated one as well: the order of its segments depends on structure only. */
export async function chainMapIn(context: Context, catalogue: Catalogue, assessment: Assessment, chain: Chain) {
  const { structure, tree } = catalogue;
  const { scope, facts, chains } = assessment;
  const scored = chains.get(chain.key);
  const area = tree.areas.get(scope.area);
  if (!scored || !area) throw new Error(`chain ${chain.key} or area ${scope.area} was not assessed`);
  const ordered = [...scored.segments.values()].sort(fromUpstream);
  const index = new Map(ordered.map(({ segment }, position) => [segment, position]));
  const inputs = inputsOf(chain, structure.inputs);
  const at = (segment: string) => index.get(segment) ?? 0;
  const surveys = facts.surveys
    .filter(
      (survey) =>
        survey.of === `Chain:${chain.key}` &&
        dayOfSurvey(survey) <= scope.asOf &&
        survey.known <= scope.asOf &&
        (survey.in === scope.area || scope.wider.has(survey.in)),
    )
    .sort((a, b) => dayOfSurvey(b) - dayOfSurvey(a));
  return {
    chain,
    area,
    asOf: formatDay(scope.asOf),
    completeness: scored.completeness,
    segments: segmentColumns(catalogue, assessment, chain, ordered),
    inputs: {
      source: inputs.map(({ input }) => at(input)),
      target: inputs.map(({ buyer }) => at(buyer)),
      essential: inputs.map(({ essential }) => essential),
      returning: inputs.map(({ returning }) => returning),
    },
    crossing: crossingColumns(crossingOf(chain, structure.inputs), index, structure),
    surveyState: surveys[0]?.state ?? null,
    leaders: await leadersOf(context, assessment, chain.key),
  };
}
