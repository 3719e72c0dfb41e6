import { paceOf } from './pace.ts';
import type { OnProgress, Phase } from './progress.ts';

const phases: Readonly<Record<Phase, string>> = {
  READING: '读取 | reading',
  CHECKING: '校验 | checking',
  COMPARING: '与数据库比较 | comparing with the database',
  WRITING: '写入 | writing',
  COMMITTING: '提交（大的数据包要几秒） | committing (seconds, for a large package)',
};

const EVERY_MS = 2_000;

/** Says in lines how far an import is: each phase once, and while it writes the share, the speed and the time left. */
export function progressLines(report: (line: string) => void): OnProgress {
  let phase: Phase | undefined;
  let [began, told] = [0, 0];
  /** What was in already: a run that goes on where it stopped. */
  let before = 0;
  return (progress) => {
    const now = performance.now();
    const { done, total } = progress;
    if (progress.phase !== phase) {
      phase = progress.phase;
      [began, told] = [now, now];
      before = done;
      report(phases[phase]);
      return;
    }
    const pace = paceOf({ done, before, total, milliseconds: now - began });
    if (pace?.perSecond == null || now - told < EVERY_MS) return;
    told = now;
    const [perSecond, left] = [Math.round(pace.perSecond), pace.secondsLeft];
    report(
      `${phases[phase]}  ${pace.share} %，每秒 ${perSecond} 步，约剩 ${left} 秒 | ${perSecond} steps/s, about ${left} s left`,
    );
  };
}
