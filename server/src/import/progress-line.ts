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
    if (progress.phase !== phase) {
      phase = progress.phase;
      [began, told] = [now, now];
      before = progress.done;
      report(phases[phase]);
      return;
    }
    if (progress.total === 0 || now - told < EVERY_MS) return;
    told = now;
    const perSecond = (progress.done - before) / ((now - began) / 1_000);
    const left = Math.ceil((progress.total - progress.done) / perSecond);
    const share = Math.floor((progress.done / progress.total) * 100);
    report(
      `${phases[phase]}  ${share} %，每秒 ${Math.round(perSecond)} 步，约剩 ${left} 秒 | ${Math.round(perSecond)} steps/s, about ${left} s left`,
    );
  };
}
