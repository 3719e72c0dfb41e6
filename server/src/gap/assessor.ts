import { setTimeout as pause } from 'node:timers/promises';
import type { Catalogue } from '../api/catalogue.ts';
import type { Day } from '../model/date.ts';
import { Recent } from '../model/recent.ts';
import type { Graph } from '../neo4j/graph.ts';
import { type Assessment, assess } from './assess.ts';
import type { FactReader } from './load-facts.ts';

export type Assessor = (catalogue: Catalogue, area: string, asOf: Day) => Promise<Assessment>;

const DEFAULTS = {
  /** Answers kept; one of 12 chains holds about 1 MB, of a nation more. */
  kept: 32,
  /** Wide areas that are assessed again when the data changed: those asked for last. */
  wide: 4,
  /** So many times as long as that took passes before the next time: an import changes the data every second. */
  rest: 4,
};

/**
 * Recent answers of the newest version of the data are kept. A province or the nation takes seconds to read: when the
 * data changed, those asked for last are assessed at the newest date in the background, and stand when asked for again
 * (not where nothing is to be done `ahead`).
 */
export function assessor(graph: Graph, facts: FactReader, ahead = true): Assessor {
  let kept = new Recent<Assessment>(DEFAULTS.kept);
  let newest = 0;
  const answer: Assessor = (catalogue, area, asOf) => {
    const key = `${catalogue.version}|${catalogue.over}|${area}|${asOf}`;
    return kept.of(key, () => assess(graph, facts, catalogue, area, asOf));
  };
  const wide = wideAreas(answer);
  return (catalogue, area, asOf) => {
    const isNew = catalogue.version > newest && catalogue.over === '';
    if (isNew) {
      newest = catalogue.version;
      // What was known before the change would hold its memory for nothing.
      kept = new Recent(DEFAULTS.kept);
    }
    const found = answer(catalogue, area, asOf);
    wide.asked(catalogue, area);
    // Whoever asks first after a change waits for their own answer only.
    if (isNew && ahead) found.catch(() => undefined).then(() => wide.renew(catalogue));
    return found;
  };
}

function wideAreas(assess: Assessor) {
  const areas = new Set<string>();
  let next: Catalogue | undefined;
  let busy = false;

  /** Only the newest of the versions that came meanwhile. */
  async function renewAll(): Promise<void> {
    busy = true;
    while (next !== undefined) {
      const catalogue = next;
      next = undefined;
      const began = performance.now();
      // A failure is told to whoever asks.
      for (const area of areas) await assess(catalogue, area, catalogue.defaultDay).catch(() => undefined);
      await pause(DEFAULTS.rest * (performance.now() - began), undefined, { ref: false });
    }
    busy = false;
  }

  return {
    asked({ tree }: Catalogue, area: string): void {
      if (tree.areas.get(tree.home(area))?.kind === 'CITY') return;
      areas.delete(area);
      areas.add(area);
      for (const oldest of areas) if (areas.size > DEFAULTS.wide) areas.delete(oldest);
    },
    renew(catalogue: Catalogue): void {
      next = catalogue;
      if (!busy) void renewAll();
    },
  };
}
