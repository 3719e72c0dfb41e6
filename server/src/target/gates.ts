import { ReadableError } from '../errors.ts';
import { boundOfSum } from '../figure/bound-of-sum.ts';
import type { Bound, GateInput, GateName, GateState, Sentence } from '../gen/schema.ts';
import { type BackedProject, type Candidate, INDICATORS, newestFigure } from './candidate.ts';
import { titlesOf } from './factor-rule.ts';
import type { TargetWorld } from './target-world.ts';

/**
 * Gates (design §5): thresholds that the user sets; energy is a ceiling, the others are floors. The figure is that of
 * the enterprise where one is observed, else, for investment and tax, the sum over the projects that it backs divided
 * by the sum of their land, over those for which both are known and which were not stopped. Default: unknown, which
 * neither passes nor fails.
 */
export type Gates = readonly GateInput[];

/** `bounds`: of the figures that the value is made of. */
type Value = { value: number; bounds: readonly Bound[]; sources: readonly string[]; reckoned: boolean };

export type GateOutcomeOf = {
  gate: GateName;
  threshold: number;
  value: number | null;
  bound: Bound | null;
  state: GateState;
  source: Sentence | null;
};

const indicators: Record<GateName, { indicator: string; unit: RegExp }> = {
  INVESTMENT_PER_MU: { indicator: INDICATORS.investmentPerMu, unit: /^万元\/亩$/ },
  TAX_PER_MU: { indicator: INDICATORS.taxPerMu, unit: /^万元\/亩(·年|\/年)?$/ },
  ENERGY: { indicator: INDICATORS.energy, unit: /^吨标准?煤\/万元$/ },
};

/** What projects say of it; nothing says how exact their tax is. */
const amounts: Record<GateName, ((project: BackedProject) => { value: number | null; bound: Bound }) | null> = {
  INVESTMENT_PER_MU: ({ investmentWan, investmentBound }) => ({
    value: investmentWan,
    bound: investmentBound ?? 'EXACT',
  }),
  TAX_PER_MU: ({ taxWan }) => ({ value: taxWan, bound: 'EXACT' }),
  ENERGY: null,
};

/** The gates of an argument. Error BAD_GATE. */
export function gatesOf(argument: string, inputs: readonly GateInput[] | null | undefined): Gates {
  const gates = inputs ?? [];
  gates.forEach(({ gate, threshold }, index) => {
    const again = gates.findIndex((other) => other.gate === gate) < index;
    if (Number.isFinite(threshold) && threshold > 0 && !again) return;
    throw new ReadableError(
      'BAD_GATE',
      again
        ? {
            zh: `门槛 ${gate} 设了两次，只能设一次（参数 ${argument}）。`,
            en: `The gate ${gate} is set twice; set it once (argument ${argument}).`,
          }
        : {
            zh: `门槛 ${gate} 的阈值须为大于 0 的有限数，收到的是 ${threshold}（参数 ${argument}）。`,
            en: `The threshold of ${gate} must be finite and above 0; it was ${threshold} (argument ${argument}).`,
          },
      { argument, value: again ? gate : threshold },
    );
  });
  return gates;
}

/** A figure known only from one side, or made of such, decides only what that side decides. */
export function stateOf(gate: GateName, threshold: number, figure: Pick<Value, 'value' | 'bounds'> | null): GateState {
  if (figure === null) return 'UNKNOWN';
  const { value, bounds } = figure;
  const low = bounds.includes('AT_MOST') ? Number.NEGATIVE_INFINITY : value;
  const high = bounds.includes('AT_LEAST') ? Number.POSITIVE_INFINITY : value;
  if (gate === 'ENERGY' ? high <= threshold : low >= threshold) return 'PASS';
  return (gate === 'ENERGY' ? low > threshold : high < threshold) ? 'FAIL' : 'UNKNOWN';
}

function figureOf({ figures, projects }: Candidate, gate: GateName): Value | null {
  const { indicator, unit } = indicators[gate];
  const figure = newestFigure(
    figures.filter((each) => unit.test(each.unit)),
    indicator,
  );
  if (figure) return { value: figure.value, bounds: [figure.bound], sources: [figure.source], reckoned: false };
  const amountOf = amounts[gate];
  if (amountOf === null) return null;
  const known = projects.flatMap((project) => {
    const { value, bound } = amountOf(project);
    const { landMu, stopped, source } = project;
    return stopped || value === null || landMu === null || landMu <= 0 ? [] : [{ value, bound, landMu, source }];
  });
  if (known.length === 0) return null;
  const total = known.reduce((sum, { value }) => sum + value, 0);
  const land = known.reduce((sum, { landMu }) => sum + landMu, 0);
  return {
    value: total / land,
    bounds: known.map(({ bound }) => bound),
    sources: known.map(({ source }) => source),
    reckoned: true,
  };
}

/** Whether a candidate passes each gate. */
export function outcomesOf(world: TargetWorld, candidate: Candidate, gates: Gates): GateOutcomeOf[] {
  return gates.map(({ gate, threshold }) => {
    const found = figureOf(candidate, gate);
    const titles = found && titlesOf(world, found.sources);
    return {
      gate,
      threshold,
      value: found?.value ?? null,
      bound: found && boundOfSum(found.bounds),
      state: stateOf(gate, threshold, found),
      source:
        titles && found?.reckoned
          ? { zh: `由其投资项目计算：${titles.zh}`, en: `Reckoned from projects it backs: ${titles.en}` }
          : titles,
    };
  });
}

export const failsNone = (candidate: Candidate, gates: Gates): boolean =>
  gates.every(({ gate, threshold }) => stateOf(gate, threshold, figureOf(candidate, gate)) !== 'FAIL');
