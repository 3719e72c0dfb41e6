import type { Resolvers } from '../gen/schema.ts';
import { type Day, formatDay } from '../model/date.ts';
import { lateReason } from './late-reason.ts';
import { columnOf } from './stores.ts';

const dayText = (day: Day | null | undefined): string | null => (day ? formatDay(day) : null);

export const standingResolvers: Resolvers = {
  ProjectStanding: {
    asOf: ({ asOf }) => formatDay(asOf),
    printed: ({ event }) => event?.printed ?? null,
    stopped: ({ late }) => late === 'STOPPED',
    since: ({ since }) => dayText(since),
    plannedStage: ({ slip }) => slip?.plan.stageFrom ?? null,
    plannedBy: ({ slip }) => dayText(slip?.plan.date),
    plannedPrinted: ({ slip }) => slip?.plan.printed ?? null,
    reachedOn: ({ slip }) => dayText(slip?.reached),
    slipDays: ({ slip }) => slip?.days ?? null,
    lastHeard: ({ lastHeard }) => dayText(lastHeard),
    reportedOn: ({ horizon }) => dayText(horizon),
    overdue: ({ late }) => late === 'OVERDUE',
    silent: ({ late }) => late === 'SILENT',
    reason: lateReason,
    store: (standing, { scheme }) => columnOf(scheme, standing),
  },
};
