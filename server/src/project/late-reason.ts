import type { Sentence } from '../gen/schema.ts';
import { daysBetween, formatDay } from '../model/date.ts';
import { stageNames } from '../model/stage.ts';
import type { StandingOf } from './standing.ts';

const unnamed = { zh: '下一阶段', en: 'the next stage' };
const stageName = (stage: number | null) => stageNames[stage ?? -1] ?? unnamed;

const reasons: Record<NonNullable<StandingOf['late']>, (standing: StandingOf) => Sentence | null> = {
  OVERDUE: ({ slip, horizon, event }) => {
    if (!slip || horizon === undefined) return null;
    const planned = stageName(slip.plan.stageFrom);
    const [by, told] = [formatDay(slip.plan.date), formatDay(horizon)];
    return {
      zh: `原计划 ${by} 前${planned.zh}，到 ${told} 的进展通报仍是“${event?.printed ?? ''}”，已过 ${slip.days} 天。`,
      en: `Planned for ${planned.en} by ${by}; by the report of progress of ${told} it was still "${event?.printed ?? ''}", ${slip.days} days later.`,
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
