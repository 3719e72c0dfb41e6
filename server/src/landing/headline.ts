import type { Scored } from '../gap/score.ts';
import type { GapFlag } from '../gen/schema.ts';
import type { LandingRun } from './landing.ts';
import { namesOf, signed, type Words } from './printed.ts';

type Named = { name: string; nameEn: string | null };
type Landed = Named & { was: Scored; is: Scored };

/** In a sentence: what landings fill, at what price, and how much more of the first chain stands. */
export function headlineOf(run: LandingRun): Words {
  const landed = landedOf(run);
  const gains = gainsOf(landed);
  const prices = pricesOf(run, landed);
  const rise = completenessOf(run);
  const zh = [gains.map((gain) => gain.zh).join('，'), prices.map((price) => price.zh).join('，且')].filter(Boolean);
  const en = [gains.map((gain) => gain.en).join(' and '), prices.map((price) => price.en).join(' and ')].filter(
    Boolean,
  );
  const sentence = en.join(', but ');
  return {
    zh: `${zh.join('，但')}；${rise.zh}。`,
    en: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}; ${rise.en}.`,
  };
}

function landedOf({ landings, before, after }: LandingRun): Landed[] {
  const each = landings.flatMap(({ chain, segment }): Landed[] => {
    const was = before.chains.get(chain.key)?.segments.get(segment.key);
    const is = after.chains.get(chain.key)?.segments.get(segment.key);
    return was && is ? [{ name: segment.name, nameEn: segment.nameEn, was, is }] : [];
  });
  return [...new Map(each.map((one) => [one.is.segment, one])).values()];
}

function gainsOf(landed: readonly Landed[]): Words[] {
  const groups: readonly [readonly Landed[], (names: Words) => Words][] = [
    [landed.filter(({ was }) => was.suppliers.low === 0), ({ zh, en }) => ({ zh: `补上 ${zh}`, en: `fills ${en}` })],
    [
      landed.filter(({ was, is }) => was.kind === 'SINGLE_SOURCE' && is.kind !== 'SINGLE_SOURCE'),
      ({ zh, en }) => ({ zh: `${zh} 不再单点`, en: `gives ${en} a second source` }),
    ],
    [
      landed.filter(({ was }) => was.suppliers.low > 0 && was.kind !== 'SINGLE_SOURCE'),
      ({ zh, en }) => ({ zh: `${zh} 再添一家`, en: `adds to ${en}, where there is a supplier already` }),
    ],
  ];
  return groups.filter(([members]) => members.length > 0).map(([members, say]) => say(namesOf(members)));
}

const gained = ({ was, is }: Landed, flag: GapFlag): boolean => is.flags.includes(flag) && !was.flags.includes(flag);

function pricesOf(run: LandingRun, landed: readonly Landed[]): Words[] {
  const single = landed.filter(({ is }) => is.kind === 'SINGLE_SOURCE');
  const duplicated = landed.filter((each) => gained(each, 'DUPLICATED'));
  const overlapping = landed.filter((each) => gained(each, 'OVERLAP') && !gained(each, 'DUPLICATED'));
  const prices: Words[] = [];
  if (single.length > 0) {
    const { zh, en } = namesOf(single);
    prices.push(
      landed.length === 1
        ? { zh: '仍是单点', en: 'it is a single source' }
        : { zh: ` ${zh} 仍是单点`, en: `${en} ${single.length > 1 ? 'are single sources' : 'is a single source'}` },
    );
  }
  if (duplicated.length > 0) {
    const { zh, en } = namesOf(duplicated);
    prices.push({ zh: ` ${zh} 成了重复建设`, en: `${en} would be duplicated` });
  }
  if (overlapping.length > 0) {
    const { zh, en } = namesOf(overlapping);
    prices.push({ zh: ` ${zh} 成了多区布局`, en: `${en} would overlap between zones` });
  }
  return [...prices, ...wanted(run)];
}

/** A landing has purchases of its own: the other segment whose severity rises most. */
function wanted({ changes, landings, catalogue: { structure } }: LandingRun): Words[] {
  const landed = new Set(landings.map(({ segment }) => segment.key));
  const most = changes
    .filter(({ segment, before, after }) => after.severity > before.severity && !landed.has(segment))
    .at(-1);
  const named = most && structure.segments.get(most.segment);
  if (!most || !named) return [];
  const rise = signed(most.after.severity - most.before.severity, 1);
  return [
    {
      zh: `更需要 ${named.name}（严重度 ${rise}）`,
      en: `${named.nameEn} is needed more (severity ${rise})`,
    },
  ];
}

function completenessOf({ before, after, chains: [first] }: LandingRun): Words {
  const was = first && before.chains.get(first.key)?.completeness;
  const is = first && after.chains.get(first.key)?.completeness;
  const rise = was && is ? is.low - was.low : 0;
  return Math.abs(rise) < 1e-9
    ? { zh: '完整度不变', en: 'completeness stays' }
    : { zh: `完整度 ${signed(rise, 1)} pp`, en: `completeness ${signed(rise, 1)} pp` };
}
