import type { GapFlag, GapKind } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import { isDefinite, isOperating } from './item.ts';
import type { Situation } from './situation.ts';

/**
 * Kind of a segment in an area: the first rule that fits (design §4). Pure.
 * `purchased` = bought from outside by an enterprise of the area; `absent` = a complete survey or a stated absence.
 */
export type Evidence = {
  situation: Situation;
  /** Supply below demand, both known. */
  short: boolean;
  /** The number of operating suppliers is known to be 1. */
  single: boolean;
  essential: boolean;
  purchased: boolean;
  absent: boolean;
  /** The day of the newest complete survey; null without. It answers every hint that was heard by then. */
  surveyed: Day | null;
};

const rules: readonly (readonly [GapKind, (evidence: Evidence, running: boolean) => boolean])[] = [
  [
    'WEAK',
    ({ situation, short }, running) =>
      running && (short || situation.items.every((item) => item.pilot || !isOperating(item))),
  ],
  ['SINGLE_SOURCE', ({ single, essential }, running) => running && single && essential],
  ['COVERED', (_, running) => running],
  [
    'BUILDING',
    ({ situation }) => situation.items.some((item) => !item.late && isDefinite(item) && item.stageFrom >= 5),
  ],
  ['PIPELINE', ({ situation }) => situation.items.some((item) => !item.late)],
  ['STALLED', ({ situation }) => situation.items.length > 0],
  [
    'UNCERTAIN',
    ({ situation, surveyed }) => situation.hints.some(({ heard }) => surveyed === null || heard > surveyed),
  ],
  ['OUTSIDE', ({ situation, purchased }) => purchased || situation.elsewhere.some(isOperating)],
  ['MISSING', ({ absent }) => absent],
];

export function kindOf(evidence: Evidence): GapKind {
  const running = evidence.situation.items.some(isOperating);
  return rules.find(([, fits]) => fits(evidence, running))?.[0] ?? 'PRESUMED_MISSING';
}

/** Known gaps (缺口) and unknown ones (待摸排) are kept on two tabs. */
export const isKnown = (kind: GapKind): boolean => kind !== 'UNCERTAIN' && kind !== 'PRESUMED_MISSING';

/** Flags beside the kind. `zones` = outermost zones of the items; `above` = known capacity with projects above known demand. */
export function flagsOf(
  kind: GapKind,
  { situation }: Evidence,
  zones: ReadonlySet<string>,
  above: boolean,
  leaderDemand: boolean,
): GapFlag[] {
  const underWay = situation.items.some((item) => isDefinite(item) && item.stageFrom >= 1 && item.stageFrom <= 6);
  const overlap = zones.size >= 2 && underWay;
  const stalled = (late: 'OVERDUE' | 'SILENT') =>
    kind === 'STALLED' && situation.items.some((item) => item.late === late);
  const flags: readonly (readonly [GapFlag, boolean])[] = [
    ['OVERLAP', overlap],
    ['DUPLICATED', overlap && above],
    ['LEADER_DEMAND', leaderDemand],
    ['IN_HOME', situation.elsewhere.length > 0],
    ['STOPPED', situation.stopped.length > 0],
    ['OVERDUE', stalled('OVERDUE')],
    ['SILENT', stalled('SILENT')],
  ];
  return flags.filter(([, set]) => set).map(([flag]) => flag);
}
