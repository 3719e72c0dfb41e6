import { concentrationOf } from '../chain/concentration.ts';
import type { Assessment } from '../gap/assess.ts';
import { isOpen, type Scored } from '../gap/score.ts';
import type { ChangeDirection, GapFlag } from '../gen/schema.ts';
import type { LandingRun } from './landing.ts';
import { directionOf, same, signed, type Words } from './printed.ts';
import { spreadOf } from './spread.ts';
import type { SupportChanged } from './support-changes.ts';

/** A line of the table of differences, its figures printed. */
type Line = {
  name: Words;
  note: Words | null;
  before: Words;
  after: Words;
  change: Words;
  direction: ChangeDirection;
};

/** The table of differences: what landings gain and what they cost, over the chains concerned. */
export function differencesOf(run: LandingRun, leaderNames: ReadonlyMap<string, Words>): Line[] {
  return [
    ...run.chains.flatMap((chain) => completenessLines(run, chain.key)),
    ...run.supports.map((change) => supportLine(change, leaderNames.get(change.leader) ?? same(change.leader))),
    ...countLines(run),
    ...concentrationLines(run),
  ];
}

function completenessLines({ before, after, chains }: LandingRun, key: string): Line[] {
  const was = before.chains.get(key);
  const is = after.chains.get(key)?.completeness;
  if (!was?.completeness || !is) return [];
  const { name, nameEn } = was.chain;
  const named = (zh: string, en: string): Words =>
    chains.length > 1 ? { zh: `${zh}（${name}）`, en: `${en} (${nameEn})` } : { zh, en };
  const range = ({ low, high }: { low: number; high: number }) => same(`${low.toFixed(1)}–${high.toFixed(1)} %`);
  const rise = is.low - was.completeness.low;
  const known = is.coverage - was.completeness.coverage;
  return [
    {
      name: named('完整度', 'Completeness'),
      note: { zh: '确有–至多；变化是下限的', en: 'Sure to at most; the change is that of the lower end' },
      before: range(was.completeness),
      after: range(is),
      change: same(`${signed(rise, 1)} pp`),
      direction: directionOf(rise, 1),
    },
    {
      name: named('覆盖度', 'Coverage'),
      note: { zh: '已知部分所占权重', en: 'Share of the weight that is known' },
      before: same(`${was.completeness.coverage.toFixed(1)} %`),
      after: same(`${is.coverage.toFixed(1)} %`),
      change: same(`${signed(known, 1)} pp`),
      direction: directionOf(known, 1),
    },
  ];
}

/** A landing adds no purchase: what changes is the rate by count, and the line says so. */
function supportLine({ before, after }: SupportChanged, leader: Words): Line {
  const of = (rate: SupportChanged['before'], essential: boolean) =>
    rate.byCount.find((count) => count.essential === essential) ?? { met: 0, total: 0, unknown: 0 };
  const printed = (rate: SupportChanged['before']): Words => {
    const [essential, all] = [of(rate, true), of(rate, false)];
    return {
      zh: `必需 ${essential.met}/${essential.total}，全部 ${all.met}/${all.total}（不知 ${all.unknown}）`,
      en: `essential ${essential.met}/${essential.total}, all ${all.met}/${all.total} (${all.unknown} unknown)`,
    };
  };
  const rise = of(after, false).met - of(before, false).met;
  const learned = of(before, false).unknown - of(after, false).unknown;
  return {
    name: { zh: `本地配套率（${leader.zh}）`, en: `Local support rate (${leader.en})` },
    note:
      after.basis === 'VALUE'
        ? { zh: '按项数；按金额的不变，采购额是过去的', en: 'By count; that by value stays, its purchases are past' }
        : { zh: '按项数', en: 'By count' },
    before: printed(before),
    after: printed(after),
    change: { zh: `${signed(rise, 0)} 项`, en: `${signed(rise, 0)} inputs` },
    direction: rise === 0 ? directionOf(learned, 1) : directionOf(rise, 1),
  };
}

type Count = {
  name: Words;
  note?: Words;
  digits?: number;
  of(segments: readonly Scored[], run: LandingRun): number;
};

/** A segment on several chains counts once where it is counted, and on each chain where severity is summed up. */
const once = (segments: readonly Scored[]): Scored[] => [
  ...new Map(segments.map((scored) => [scored.segment, scored])).values(),
];
const open = (segments: readonly Scored[], { catalogue }: LandingRun): Scored[] =>
  segments.filter((scored) => isOpen(scored, catalogue.structure));
const flagged = (flag: GapFlag) => (segments: readonly Scored[]) =>
  once(segments).filter(({ flags }) => flags.includes(flag)).length;

/** All of them are better when they fall. */
const COUNTS: readonly Count[] = [
  {
    name: { zh: '缺口（已知）', en: 'Gaps (known)' },
    note: { zh: '单点也是缺口', en: 'A single source is a gap, too' },
    of: (segments, run) => once(open(segments, run)).filter(({ known }) => known).length,
  },
  {
    name: { zh: '待摸排', en: 'Unknown' },
    of: (segments, run) => once(open(segments, run)).filter(({ known }) => !known).length,
  },
  {
    name: { zh: '严重度合计', en: 'Severity, summed up' },
    digits: 1,
    of: (segments, run) => open(segments, run).reduce((sum, { severity }) => sum + severity, 0),
  },
  {
    name: { zh: '单点环节', en: 'Single sources' },
    of: (segments) => once(segments).filter(({ kind }) => kind === 'SINGLE_SOURCE').length,
  },
  { name: { zh: '没有在产供应商的环节', en: 'Segments without a supplier' }, of: (segments) => spread(segments).none },
  { name: { zh: '多区布局', en: 'Overlaps' }, of: flagged('OVERLAP') },
  { name: { zh: '重复建设', en: 'Duplications' }, of: flagged('DUPLICATED') },
];

const spread = (segments: readonly Scored[]) => spreadOf(once(segments));

function countLines(run: LandingRun): Line[] {
  const segments = ({ chains }: Assessment) =>
    run.chains.flatMap(({ key }) => [...(chains.get(key)?.segments.values() ?? [])]);
  const [was, is] = [segments(run.before), segments(run.after)];
  return COUNTS.map(({ name, note, digits = 0, of }) => {
    const [before, after] = [of(was, run), of(is, run)];
    return {
      name,
      note: note ?? null,
      before: same(before.toFixed(digits)),
      after: same(after.toFixed(digits)),
      change: same(signed(after - before, digits)),
      direction: directionOf(after - before, -1),
    };
  });
}

function concentrationLines({ landings, before, after }: LandingRun): Line[] {
  const landed = [...new Map(landings.map(({ segment }) => [segment.key, segment])).values()];
  return landed.flatMap((segment): Line[] => {
    const was = concentrationOf(before.standing.standingOf(segment.key).situation);
    const is = concentrationOf(after.standing.standingOf(segment.key).situation);
    if (!is) return [];
    const difference = was ? is.hhi - was.hhi : 0;
    return [
      {
        name: { zh: `集中度 HHI（${segment.name}）`, en: `Concentration HHI (${segment.nameEn})` },
        note: noteOn(is),
        before: was ? same(was.hhi.toFixed(0)) : { zh: '没有在产者', en: 'none operates' },
        after: same(is.hhi.toFixed(0)),
        change: was ? same(signed(difference, 0)) : { zh: '新有', en: 'new' },
        // A single supplier is better than none.
        direction: was ? directionOf(difference, -1) : 'BETTER',
      },
    ];
  });
}

function noteOn({ equalShares, atMost }: { equalShares: boolean; atMost: boolean }): Words | null {
  if (equalShares)
    return atMost
      ? {
          zh: '份额不知，按均分计；家数为下限，故为上限',
          en: 'Shares unknown, taken as equal; at most, for firms may be more',
        }
      : { zh: '份额不知，按均分计', en: 'Shares unknown, taken as equal' };
  return atMost ? { zh: '家数为下限，故为上限', en: 'At most, for firms may be more' } : null;
}
