import type { Chain } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import { inForce } from '../gap/standing.ts';
import type { LeaderKind } from '../gen/schema.ts';
import { leaderKinds } from '../model/vocabulary.ts';
import { causeOf, type Path } from './cause.ts';
import type { Compared } from './compared.ts';
import { changeOf, type Difference, joined, type Subject } from './difference.ts';
import { LEADERS, leadOf } from './printed.ts';
import { asked } from './standpoints.ts';
import { basisOf, tellingOfLeadership } from './telling.ts';

/** The leaders of a chain that came into force, went, or are of another kind; `nameOf` names enterprises by key. */
export function leaderDifferences(
  compared: Compared,
  chain: Chain,
  nameOf: (enterprise: string) => Subject,
): Difference[] {
  const states = asked(compared.standpoints, (assessment) => leadersIn(assessment, chain.key));
  const keys = new Set(states.flatMap((at) => [...at.keys()]));
  return [...keys].flatMap((key) => {
    const [from, time, learned, to] = states;
    return (
      differenceOf(compared, chain, key, nameOf(key), [
        from.get(key) ?? null,
        time.get(key) ?? null,
        learned.get(key) ?? null,
        to.get(key) ?? null,
      ]) ?? []
    );
  });
}

/** By enterprise: the strongest kind in which it leads the chain. */
function leadersIn({ facts, scope }: Assessment, chain: string): Map<string, LeaderKind> {
  const own = facts.leaderships.filter((fact) => fact.chain === chain && inForce(fact, scope.asOf));
  const strength = ({ kind }: { kind: LeaderKind }) => leaderKinds.indexOf(kind);
  return new Map([...own].sort((a, b) => strength(b) - strength(a)).map(({ enterprise, kind }) => [enterprise, kind]));
}

function differenceOf(
  { standpoints, interval }: Compared,
  chain: Chain,
  enterprise: string,
  subject: Subject,
  path: Path<LeaderKind | null>,
): Difference | null {
  const cause = causeOf(path);
  if (!cause) return null;
  const [was, , , is] = path;
  const [, , , to] = standpoints;
  const tellings = to.facts.leaderships
    .filter((fact) => fact.enterprise === enterprise && fact.chain === chain.key)
    .map(tellingOfLeadership);
  const basis = basisOf(cause, tellings, interval);
  const [zh, en] = [subject.name, subject.nameEn ?? subject.name];
  const said = is
    ? { zh: `${zh}是${chain.name}的${LEADERS[is].zh}。`, en: `${en} is ${LEADERS[is].en} of ${chain.nameEn}.` }
    : {
        zh: `${zh}不再是${chain.name}的${was ? LEADERS[was].zh : ''}。`,
        en: `${en} is no longer ${was ? LEADERS[was].en : ''} of ${chain.nameEn}.`,
      };
  return {
    ...basis,
    chain,
    subject,
    aspect: 'LEADERSHIP',
    change: changeOf(was, is),
    cause,
    before: was,
    after: is,
    beforeWords: was && LEADERS[was],
    afterWords: is && LEADERS[is],
    parts: [],
    segments: [],
    sentence: joined(leadOf(cause, basis), said),
  };
}
