import { nodeId } from '../api/node-id.ts';
import type { Chain } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import { causeOf } from './cause.ts';
import { type Compared, segmentsOf } from './compared.ts';
import { changeOf, type Difference, joined, type Subject } from './difference.ts';
import { leadOf, SUPPLIERS, type Words } from './printed.ts';
import { asked } from './standpoints.ts';
import { basisOf, tellingOfActivity } from './telling.ts';

export type SupplierState = 'OPERATING' | 'PILOT' | 'HINT';
type Supplying = { subject: Subject; state: SupplierState };

const RANK: readonly SupplierState[] = ['HINT', 'PILOT', 'OPERATING'];

/** The enterprises that supply a segment of a chain, or are said to, whose activity is another. */
export const supplierDifferences = (compared: Compared, chain: Chain): Difference[] =>
  segmentsOf(chain).flatMap((segment) => {
    const states = asked(compared.standpoints, (assessment) => suppliersIn(assessment, segment));
    const subjects = new Map(states.flatMap((at) => [...at].map(([key, { subject }]) => [key, subject] as const)));
    return [...subjects].flatMap(([key, subject]) => {
      const [was, time, learned, is] = states;
      const path = [was, time, learned, is].map((at) => at.get(key)?.state ?? null);
      return differenceOf(compared, chain, segment, key, subject, path) ?? [];
    });
  });

/** By enterprise: what it is in a segment, the most that any of its activities there is. */
function suppliersIn({ standing, facts }: Assessment, segment: string): Map<string, Supplying> {
  const { items, hints } = standing.standingOf(segment).situation;
  const byKey = new Map(facts.activities.map((fact) => [fact.key, fact]));
  const found = new Map<string, Supplying>();
  const see = (activity: string, state: SupplierState) => {
    const fact = byKey.get(activity);
    if (!fact) return;
    const before = found.get(fact.enterprise);
    if (before && RANK.indexOf(before.state) >= RANK.indexOf(state)) return;
    const { enterprise, enterpriseName: name, enterpriseNameEn: nameEn } = fact;
    found.set(enterprise, { subject: { id: nodeId('Enterprise', enterprise), name, nameEn }, state });
  };
  for (const { kind, key } of hints) if (kind === 'ACTIVITY') see(key, 'HINT');
  for (const { kind, key, pilot } of items) if (kind === 'ACTIVITY') see(key, pilot ? 'PILOT' : 'OPERATING');
  return found;
}

function differenceOf(
  { catalogue, standpoints, interval }: Compared,
  chain: Chain,
  segment: string,
  enterprise: string,
  subject: Subject,
  [was = null, time = null, learned = null, is = null]: readonly (SupplierState | null)[],
): Difference | null {
  const cause = causeOf([was, time, learned, is]);
  if (!cause) return null;
  const [, , , to] = standpoints;
  const own = to.facts.activities.filter((fact) => fact.enterprise === enterprise && fact.segment === segment);
  const first = own.filter(({ status }) => status === is).sort((a, b) => a.known - b.known)[0];
  const basis = basisOf(cause, own.map(tellingOfActivity), interval, first && [tellingOfActivity(first)]);
  const where = catalogue.structure.segments.get(segment);
  return {
    ...basis,
    chain,
    subject,
    aspect: 'SUPPLIER',
    change: changeOf(was, is),
    cause,
    before: was,
    after: is,
    beforeWords: was && SUPPLIERS[was],
    afterWords: is && SUPPLIERS[is],
    parts: [],
    segments: [segment],
    sentence: joined(
      leadOf(cause, basis),
      said(subject, { zh: where?.name ?? segment, en: where?.nameEn ?? segment }, was, is),
    ),
  };
}

function said(subject: Subject, segment: Words, was: SupplierState | null, is: SupplierState | null): Words {
  const [zh, en] = [subject.name, subject.nameEn ?? subject.name];
  if (is === null) return { zh: `${zh}不再供“${segment.zh}”。`, en: `${en} no longer supplies "${segment.en}".` };
  const after = SUPPLIERS[is];
  if (was === null)
    return { zh: `${zh}见于“${segment.zh}”，${after.zh}。`, en: `${en} is seen in "${segment.en}": ${after.en}.` };
  return {
    zh: `${zh}在“${segment.zh}”由${SUPPLIERS[was].zh}变为${after.zh}。`,
    en: `${en} in "${segment.en}": from ${SUPPLIERS[was].en} to ${after.en}.`,
  };
}
