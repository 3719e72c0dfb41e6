/** A step from one key to the next, and the row that says so. */
export type Step<T> = { from: string; to: string; row: T };

/**
 * A cycle for each step that closes one: its steps in order, that one last. By depth-first search (Tarjan 1972) without
 * recursion, since a chain of phases may be long. O(keys + steps).
 */
export function* findCycles<T>(steps: Iterable<Step<T>>): Iterable<Step<T>[]> {
  const outgoing = new Map<string, Step<T>[]>();
  for (const step of steps) {
    const list = outgoing.get(step.from);
    if (list) list.push(step);
    else outgoing.set(step.from, [step]);
  }
  const done = new Set<string>();
  for (const start of outgoing.keys()) {
    if (done.has(start)) continue;
    const path = [start];
    const taken: Step<T>[] = [];
    const onPath = new Set(path);
    const left = [[...(outgoing.get(start) ?? [])]];
    while (path.length > 0) {
      const step = left.at(-1)?.pop();
      if (step === undefined) {
        const key = path.pop() as string;
        onPath.delete(key);
        done.add(key);
        left.pop();
        taken.pop();
      } else if (onPath.has(step.to)) {
        yield [...taken.slice(path.indexOf(step.to)), step];
      } else if (!done.has(step.to)) {
        path.push(step.to);
        taken.push(step);
        onPath.add(step.to);
        left.push([...(outgoing.get(step.to) ?? [])]);
      }
    }
  }
}
