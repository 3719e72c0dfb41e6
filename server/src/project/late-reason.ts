import type { Sentence } from '../gen/schema.ts';
import { daysBetween, formatDay } from '../model/date.ts';
import { STAGE_WORDS } from './stage-words.ts';
import type { StandingOf } from './standing.ts';

const FURTHER = { zh: '进入下一阶段', en: 'further' };
const stageWord = (stage: number | null) => STAGE_WORDS[stage ?? -1] ?? FURTHER;

const reasons: Record<NonNullable<StandingOf['late']>, (standing: StandingOf) => Sentence | null> = {
  OVERDUE: ({ slip, horizon, event }) => {
    if (!slip || horizon === undefined) return null;
    const planned = stageWord(slip.plan.stageFrom);
    const [by, told] = [formatDay(slip.plan.date), formatDay(horizon)];
    return {
      zh: `原计划 ${by} 前${planned.zh}，到 ${told} 的进展通报仍是“${event?.printed ?? ''}”，已过 ${slip.days} 天。`,
      en: `Planned to be ${planned.en} by ${by}; by the report of progress of ${told} it was still "${event?.printed ?? ''}", ${slip.days} days later.`,
    };
  },
  SILENT: ({ lastHeard, horizon }) => {
    if (lastHeard === undefined || horizon === undefined) return null;
    const [heard, told] = [formatDay(lastHeard), formatDay(horizon)];
    const days = daysBetween(lastHeard, horizon);
    return {
      zh: `${heard} 以后再没有来源提到它，当地最近的进展通报是 ${told}，相隔 ${days} 天。`,
      en: `No source speaks of it after ${heard}; the newest report of progress there is of ${told}, ${days} days later.`,
    };
  },
  STOPPED: ({ since, event }) => {
    if (since === undefined) return null;
    return {
      zh: `${formatDay(since)} 中止，原文“${event?.printed ?? ''}”。`,
      en: `Stopped on ${formatDay(since)}, printed as "${event?.printed ?? ''}".`,
    };
  },
};

/** Why a project is late or stopped, with the dates that decide it; null for one that is neither. */
export const lateReason = (standing: StandingOf): Sentence | null => standing.late && reasons[standing.late](standing);
