import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Plan, printPlan, readPlan } from './plan.ts';
import { useSteps } from './useSteps.ts';

const route = getRouteApi('/landing');
const NOTHING: readonly string[] = [];

/** The scenario of the address and every way to change it; each change is an entry of the browser's history. */
export function usePlans() {
  const { landings = NOTHING } = route.useSearch();
  const navigate = route.useNavigate();
  const read = useMemo(() => landings.map(readPlan), [landings]);
  const plans = useMemo(() => read.filter((plan) => plan !== null), [read]);

  /** The chain of the landing in hand comes into view. */
  const put = (next: readonly Plan[], chain?: string) =>
    void navigate({
      search: (before) => ({
        ...before,
        landings: next.length > 0 ? next.map(printPlan) : undefined,
        chain: chain ?? next[0]?.chain ?? before.chain,
      }),
    });
  const go = (scenario: string) =>
    put(scenario === '' ? [] : scenario.split(',').flatMap((printed) => readPlan(printed) ?? []));
  const steps = useSteps(plans.map(printPlan).join(','), go);

  return {
    plans,
    unread: read.length - plans.length,
    steps,
    add: (plan: Plan) => put([...plans, plan], plan.chain),
    replace: (at: number, plan: Plan) => put(plans.with(at, plan), plan.chain),
    remove: (at: number) => put(plans.toSpliced(at, 1)),
    clear: () => put([]),
  };
}

export type Plans = ReturnType<typeof usePlans>;
