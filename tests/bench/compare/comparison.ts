import { expect } from 'vitest';
import { formatDay } from '../../../server/src/model/date.ts';
import type { By, Figure } from '../figure.ts';
import { report } from '../report.ts';
import { askBare, hitsOf, roundTrips } from './bare.ts';
import type { Question } from './questions.ts';
import type { Stand } from './stand.ts';
import type { Waves } from './wire.ts';

/** Runs end after so many, or when the time is up and there are enough for a median. */
const DEFAULTS = { warmUps: 5, most: 40, least: 7, budgetMs: 8_000, kept: 10 };

let day = Date.UTC(2025, 6, 1);
/** A date that was not asked for before: nothing that the server keeps by date can answer. */
function newDate(): string {
  day += 86_400_000;
  const date = new Date(day);
  return formatDay(date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate());
}

type Answer = { took: number; bytes: number; data: never };

async function ask(address: string, query: string, variables: object): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const took = performance.now() - began;
  const { data, errors } = JSON.parse(text) as { data: never; errors?: unknown };
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors, null, 2).slice(0, 2_000)}`);
  return { took, bytes: Buffer.byteLength(text), data };
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

type Side = { runs: number[]; bytes?: number; waves: Waves };

/** Asks all three in turn, so that whatever else the machine does meets them alike. */
async function inTurn(stand: Stand, { ours, rival }: Question) {
  const sides: Record<'ours' | 'rival' | 'bare' | 'kept', Side> = {
    ours: { runs: [], waves: [] },
    rival: { runs: [], waves: [] },
    bare: { runs: [], waves: [] },
    kept: { runs: [], waves: [] },
  };
  const began = performance.now();
  for (let run = -DEFAULTS.warmUps; run < DEFAULTS.most; run += 1) {
    const late = performance.now() - began > DEFAULTS.budgetMs;
    if (late && run >= DEFAULTS.least) break;
    const variables = { ...ours.variables, asOf: newDate() };
    stand.ourWire.take();
    const own = await ask(stand.ours, ours.document, variables);
    const waves = stand.ourWire.take();
    sides.bare.waves = waves;
    const bare = await took(() => askBare(stand.driver, waves));
    const kept = await ask(stand.ours, ours.document, variables);
    const other = rival && (await ask(stand.rival, rival.document, rival.variables));
    Object.assign(sides.ours, { bytes: own.bytes, waves });
    if (other) Object.assign(sides.rival, { bytes: other.bytes, waves: stand.rivalWire.take() });
    if (run < 0) continue;
    sides.ours.runs.push(own.took);
    sides.bare.runs.push(bare);
    sides.kept.runs.push(kept.took);
    if (other) sides.rival.runs.push(other.took);
  }
  return sides;
}

export async function compare(stand: Stand, question: Question, nodes: number): Promise<void> {
  const { name, ours, rival, things, goal, goalFrom = 100_000 } = question;
  const { data } = await ask(stand.ours, ours.document, { ...ours.variables, asOf: newDate() });
  expect(things(data), `${name} is answered with something`).toBeGreaterThan(0);
  const sides = await inTurn(stand, question);
  const told = async (by: By, { runs, bytes, waves }: Side, more: Partial<Figure> = {}) =>
    report(name, runs, {
      nodes,
      by,
      ...(waves.length > 0 && { hits: await hitsOf(stand.driver, waves), roundTrips: roundTrips(waves) }),
      ...(bytes !== undefined && { bytes }),
      ...more,
    });
  const own = await told('ours', sides.ours, goal !== undefined && nodes >= goalFrom ? { goal } : {});
  await told('ours, kept', sides.kept);
  const bare = report(name, sides.bare.runs, { nodes, by: 'bare driver' });
  report(`${name}: bare driver / ours, p50`, [bare.p50 / own.p50], { nodes, unit: 'x', goal: 1 / 1.3 });
  if (!rival) return;
  const other = await told('@neo4j/graphql', sides.rival);
  report(`${name}: @neo4j/graphql / ours, p50`, [other.p50 / own.p50], { nodes, unit: 'x', goal: 3 });
  report(`${name}: @neo4j/graphql / ours, hits`, [(other.hits ?? 0) / Math.max(1, own.hits ?? 0)], {
    nodes,
    unit: 'x',
    goal: 2,
  });
}
