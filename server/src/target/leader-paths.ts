import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import type { Input } from '../chain/structure.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import { assertionKey } from '../evidence/evidence.ts';
import type { Assessment } from '../gap/assess.ts';
import type { Sentence } from '../gen/schema.ts';
import { statement } from '../neo4j/statement.ts';
import { localLeaders } from './local-leaders.ts';
import { recordedPaths } from './paths-recorded.ts';
import { type StructuralPath, structuralPaths } from './paths-structural.ts';
import { type Relation, relationsOf } from './relations.ts';

export const makings = statement('target/makings');

/** Paths shown at most: recorded ones first, then the shortest. */
export const DEFAULTS = { shown: 10 } as const;

export type PathStepOf = { from: Sentence; relation: Sentence; to: Sentence; statements: readonly string[] };
export type LeaderPathOf = { leader: EnterpriseRow; recorded: boolean; steps: PathStepOf[] };

/** What an enterprise makes, and the statement that says so. */
export type Making = { segment: string; statement: string };

const nameOf = ({ name, nameEn }: { name: string; nameEn: string | null }): Sentence => ({
  zh: name,
  en: nameEn ?? name,
});

/** Ways from an enterprise to the local leaders in force: whom to ask for an introduction (找关系). */
export async function leaderPaths(
  context: Context,
  assessment: Assessment,
  enterprise: EnterpriseRow,
): Promise<LeaderPathOf[]> {
  const { asOf } = assessment.scope;
  const made = (await context.graph.read(makings, { enterprise: enterprise.key, asOf: BigInt(asOf) })) as Making[];
  const catalogue = await context.catalogue();
  const leaders = new Set((await localLeaders(context, assessment)).map(({ key }) => key));
  leaders.delete(enterprise.key);
  const recorded = await recordedPaths(enterprise.key, leaders, (keys) => relationsOf(context, keys, asOf));
  const structural = structuralPaths(
    [...new Set(made.map(({ segment }) => segment))],
    catalogue.structure.inputs,
    (segment) => assessment.standing.standingOf(segment).leaders.filter((leader) => leaders.has(leader)),
  );
  const wanted = [
    ...recorded.map((path) => ({ leader: path.at(-1)?.other ?? '', length: path.length, path })),
    ...structural.map((path) => ({ leader: path.leader, length: 1 + path.inputs.length, path })),
  ]
    .sort(
      (a, b) =>
        Number(Array.isArray(b.path)) - Number(Array.isArray(a.path)) ||
        a.length - b.length ||
        (a.leader < b.leader ? -1 : 1),
    )
    .slice(0, DEFAULTS.shown);
  const keys = wanted.flatMap(({ leader, path }) => [
    leader,
    ...(isRecorded(path) ? path.map(({ other }) => other) : []),
  ]);
  const named = new Map(
    (await loadAll(context.loaders.enterprise, [enterprise.key, ...keys])).map((row) => [row.key, row]),
  );
  return wanted.flatMap(({ leader, path }) => {
    const found = named.get(leader);
    if (!found) return [];
    const steps = isRecorded(path)
      ? path.map((relation) => recordedStep(relation, named, catalogue))
      : structuralSteps(path, enterprise, found, made, catalogue);
    return [{ leader: found, recorded: isRecorded(path), steps }];
  });
}

const isRecorded = (path: readonly Relation[] | StructuralPath): path is readonly Relation[] => Array.isArray(path);

function recordedStep(
  { owner, other, kind, segment, project, projectEn, statements }: Relation,
  named: ReadonlyMap<string, EnterpriseRow>,
  { structure }: Catalogue,
): PathStepOf {
  const end = (key: string): Sentence => {
    const row = named.get(key);
    return row ? nameOf(row) : { zh: key, en: key };
  };
  const made = segment === null ? undefined : structure.segments.get(segment);
  const what = { zh: made ? `（${made.name}）` : '', en: made ? ` (${made.nameEn})` : '' };
  const relation: Record<Relation['kind'], Sentence> = {
    SUPPLIES: { zh: `供货给${what.zh}`, en: `supplies${what.en}` },
    BUYS: { zh: `采购自${what.zh}`, en: `buys from${what.en}` },
    PROJECT: {
      zh: `同为项目“${project ?? ''}”的投资方`,
      en: `backs the project "${projectEn ?? project ?? ''}" together with`,
    },
  };
  return { from: end(owner), relation: relation[kind], to: end(other), statements };
}

/** The first step says what it makes, the others follow the inputs; the last leads to the leader. */
function structuralSteps(
  { made: first, inputs }: StructuralPath,
  enterprise: EnterpriseRow,
  leader: EnterpriseRow,
  made: readonly Making[],
  { structure }: Catalogue,
): PathStepOf[] {
  const segmentName = (key: string): Sentence => {
    const segment = structure.segments.get(key);
    return { zh: segment?.name ?? key, en: segment?.nameEn ?? key };
  };
  const into = ({ essential }: Input): Sentence =>
    essential
      ? { zh: '是其必需投入', en: 'is an essential input of' }
      : { zh: '是其可选投入', en: 'is an optional input of' };
  return [
    {
      from: nameOf(enterprise),
      relation: { zh: '生产', en: 'makes' },
      to: segmentName(first),
      statements: made.filter(({ segment }) => segment === first).map(({ statement }) => statement),
    },
    ...inputs.map((input, index): PathStepOf => {
      const last = index === inputs.length - 1;
      const buyer = segmentName(input.buyer);
      const phrase = into(input);
      return {
        from: segmentName(input.input),
        relation: last
          ? { zh: `${phrase.zh}：${buyer.zh}，在本市生产者为`, en: `${phrase.en} ${buyer.en}, made at home by` }
          : phrase,
        to: last ? nameOf(leader) : buyer,
        statements: [assertionKey('inputs', input.input, input.buyer)],
      };
    }),
  ];
}
