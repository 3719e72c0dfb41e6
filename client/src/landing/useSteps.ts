import { useEffect, useState } from 'react';
import { redone, type Steps, stepTo, undone } from './steps.ts';

const NAME = 'landing-steps';

/** Steps of this browser tab; they survive a reload. The link itself carries the scenario in front. */
export function useSteps(scenario: string, go: (scenario: string) => void) {
  const [steps, setSteps] = useState<Steps>(() => stepTo(kept(), scenario));
  useEffect(() => setSteps((before) => stepTo(before, scenario)), [scenario]);
  useEffect(() => sessionStorage.setItem(NAME, JSON.stringify(steps)), [steps]);
  const back = undone(steps);
  const forward = redone(steps);
  return {
    at: steps.at + 1,
    count: steps.tried.length,
    undo: back === undefined ? null : () => go(back),
    redo: forward === undefined ? null : () => go(forward),
  };
}

/** What an earlier load of the tab left; another program's entry under this name is no reason to fail. */
function kept(): Steps {
  try {
    const { tried, at } = JSON.parse(sessionStorage.getItem(NAME) ?? '');
    if (Array.isArray(tried) && tried.every((each) => typeof each === 'string') && tried[at] !== undefined)
      return { tried, at };
  } catch {}
  return { tried: [''], at: 0 };
}
