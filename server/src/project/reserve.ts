import type { Context } from '../api/context.ts';
import { assessmentOf, type GapOf } from '../gap/gap.ts';
import { openGaps } from '../gap/gap-page.ts';
import { isDefinite } from '../gap/item.ts';
import type { ReserveState, Sentence } from '../gen/schema.ts';
import { stages } from '../model/stage.ts';
import type { Area } from '../place/area.ts';
import { type Entry, type Register, registerOf, scopeAnswer } from './register.ts';

const strength: readonly ReserveState[] = ['RUNNING', 'RESERVE', 'STALLED', 'HINT', 'NONE'];
const stronger = (a: ReserveState, b: ReserveState): number => strength.indexOf(a) - strength.indexOf(b);

/** In reserve: at stages 0-2, or by a vague word anywhere on the way. */
const inReserve = ({ stageFrom, stageTo }: { stageFrom: number; stageTo: number }): boolean =>
  !isDefinite({ stageFrom, stageTo }) || stageFrom < stages.signed;

/** What a project counts as behind a gap; undefined for one that surely produces here, or was stopped. */
export function stateOf({ standing: { late, stageFrom, stageTo }, position }: Entry): ReserveState | undefined {
  if (late === 'STOPPED') return undefined;
  if (stageFrom === null || stageTo === null) return 'HINT';
  if (position === 'VAGUE') return 'HINT';
  if (stageFrom >= stages.production) return undefined;
  if (late) return 'STALLED';
  return inReserve({ stageFrom, stageTo }) ? 'RESERVE' : 'RUNNING';
}

export type BehindGap = { entry: Entry; state: ReserveState };
export type ReserveOf = {
  area: Area;
  asOf: string;
  lines: ReserveLineOf[];
  spare: readonly Entry[];
  sentence: Sentence;
};
export type ReserveLineOf = { gap: GapOf; state: ReserveState; behind: readonly BehindGap[] };

function lineOf(gap: GapOf, entries: readonly Entry[]): ReserveLineOf {
  const behind = entries
    .filter(({ fact }) => fact.fills.some(({ segment }) => segment === gap.segment.key))
    .flatMap((entry): BehindGap[] => {
      const state = stateOf(entry);
      return state ? [{ entry, state }] : [];
    })
    .sort((a, b) => stronger(a.state, b.state) || (a.entry.fact.key < b.entry.fact.key ? -1 : 1));
  return { gap, state: behind[0]?.state ?? 'NONE', behind };
}

function sentenceOf(lines: readonly ReserveLineOf[], spare: number): Sentence {
  const [running, reserve, stalled, hint, none] = strength.map(
    (state) => lines.filter((line) => line.state === state).length,
  );
  return {
    zh: `缺口清单 ${lines.length} 条：${none} 条背后没有项目，${hint} 条只有线索，${stalled} 条只有停滞的项目，${reserve} 条有储备项目，${running} 条有项目在推进；另有 ${spare} 个储备项目不对应任何缺口。`,
    en: `Of ${lines.length} entries of the gap list ${none} have no project behind them, ${hint} only hints, ${stalled} only stalled ones, ${reserve} a reserve project, ${running} a running one; ${spare} reserve projects answer no gap.`,
  };
}

/** Which open gaps have a reserve or running project, which none; and the reserve projects that answer no gap. */
export async function reserveOf(context: Context, area: string, asOf: string | null | undefined): Promise<ReserveOf> {
  const register = await registerOf(context, area, asOf);
  const { catalogue, assessment } = await assessmentOf(context, area, asOf);
  const lines = openGaps(catalogue, assessment).map((gap) => lineOf(gap, register.entries));
  const spare = spareOf(register, lines);
  return { ...scopeAnswer(register), lines, spare, sentence: sentenceOf(lines, spare.length) };
}

function spareOf({ entries }: Register, lines: readonly ReserveLineOf[]): Entry[] {
  const open = new Set(lines.map(({ gap }) => gap.segment.key));
  return entries.filter(({ fact, standing: { stageFrom, stageTo }, position }) => {
    if (position === 'VAGUE' || stageFrom === null || stageTo === null) return false;
    const reserve = stageFrom < stages.production && inReserve({ stageFrom, stageTo });
    return reserve && !fact.fills.some(({ segment }) => open.has(segment));
  });
}
