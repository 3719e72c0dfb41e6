import { expect } from 'vitest';
import { formatDay } from '../../../server/src/model/date.ts';
import { statement } from '../../../server/src/neo4j/statement.ts';
import type { By, Figure } from '../figure.ts';
import { report } from '../report.ts';
import { askBare, hitsOf, roundTrips } from './bare.ts';
import { post } from './post.ts';
import type { Question } from './questions.ts';
import type { Side, Stand } from './stand.ts';
import type { Waves } from './wire.ts';

/**
 * Warm: what all sides run was compiled, by their engines and by the database. Runs end after so many, or when the time
 * is up and there are enough for a median; what takes seconds gets fewer.
 */
const DEFAULTS = { warmUps: 200, warmUpMs: 4_000, most: 100, least: 7, budgetMs: 16_000, longestMs: 90_000 };
const version = statement('evidence/version');
const CATALOGUE = '{ chains { id } }';

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
  const text = await post(address, query, variables);
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

type Runs = { runs: number[]; bytes?: number; waves: Waves };

/** What a server sends for a question, noted past the clock. */
async function wavesOf({ noted, wire }: Side, document: string, variables: object): Promise<Waves> {
  wire.take();
  await ask(noted, document, variables);
  return wire.take();
}

/** The catalogue has no date and is no part of a question. */
async function forgetFor(stand: Stand, address: string): Promise<void> {
  await stand.forget();
  await ask(address, CATALOGUE, {});
}

/** How @neo4j/graphql is asked, if it answers: in a large world it may run out of the database's memory, which is told. */
async function rivalIn({ rival: { noted } }: Stand, { name, rival }: Question): Promise<Question['rival']> {
  try {
    if (rival) await ask(noted, rival.document, rival.variables);
    return rival;
  } catch (error) {
    console.log(`✗ ${name}: @neo4j/graphql gave no answer\n${String(error)}`);
    return undefined;
  }
}

async function sidesOf(stand: Stand, { ours, rival, ofVersion }: Question) {
  const sent = () => wavesOf(stand.ours, ours.document, { ...ours.variables, asOf: newDate() });
  if (ofVersion) await forgetFor(stand, stand.ours.noted);
  const [anew, again] = [await sent(), await sent()];
  const theirs = rival ? await wavesOf(stand.rival, rival.document, rival.variables) : [];
  const side = (waves: Waves): Runs => ({ runs: [], waves });
  // Where nothing is kept, the first question only warmed up.
  const whole = ofVersion ? anew : again;
  return { anew: side(anew), ours: side(again), kept: side([]), bare: side(whole), rival: side(theirs) };
}

function note(of: Runs, { took, bytes }: Pick<Answer, 'took'> & { bytes?: number }): void {
  if (bytes !== undefined) of.bytes = bytes;
  of.runs.push(took);
}

/**
 * Asks all in turn, so that whatever else the machine does meets them alike, and there and back: the same statements
 * are faster when somebody has just asked them.
 */
async function inTurn(stand: Stand, question: Question) {
  const { ours, rival, ofVersion } = question;
  const sides = await sidesOf(stand, question);
  const variables = () => ({ ...ours.variables, asOf: newDate() });
  const ownOver = (dated: object) => ask(stand.ours.address, ours.document, dated);
  const turns = [
    async () => {
      if (!ofVersion) return;
      await forgetFor(stand, stand.ours.address);
      note(sides.anew, await ownOver(variables()));
    },
    async () => {
      const dated = variables();
      note(sides.ours, await ownOver(dated));
      note(sides.kept, await ownOver(dated));
    },
    async () => note(sides.bare, { took: await took(() => askBare(stand.driver, sides.bare.waves)) }),
    async () => {
      if (rival) note(sides.rival, await ask(stand.rival.address, rival.document, rival.variables));
    },
  ];
  const askAll = async (run: number) => {
    for (const turn of run % 2 === 0 ? turns : turns.toReversed()) await turn();
  };
  let began = performance.now();
  const elapsed = () => performance.now() - began;
  for (let run = 0; run < DEFAULTS.warmUps && elapsed() < DEFAULTS.warmUpMs; run += 1) await askAll(run);
  for (const side of Object.values(sides)) side.runs = [];
  began = performance.now();
  for (let run = 0; run < DEFAULTS.most; run += 1) {
    if (elapsed() > DEFAULTS.budgetMs && run >= DEFAULTS.least) break;
    if (elapsed() > DEFAULTS.longestMs && run > 0) break;
    await askAll(run);
  }
  return sides;
}

export async function compare(stand: Stand, question: Question, nodes: number): Promise<void> {
  const { name, ours, things, ofVersion = false, paged = false, goal, goalKept, goalFrom = 100_000 } = question;
  const { data } = await ask(stand.ours.address, ours.document, { ...ours.variables, asOf: newDate() });
  expect(things(data), `${name} is answered with something`).toBeGreaterThan(0);
  const rival = await rivalIn(stand, question);
  const sides = await inTurn(stand, { ...question, rival });
  const aimed = goal !== undefined && nodes >= goalFrom ? { goal } : {};
  const told = async (by: By, { runs, bytes, waves }: Runs, more: Partial<Figure> = {}) =>
    report(name, runs, {
      nodes,
      by,
      ...(waves.length > 0 && { hits: await hitsOf(stand.driver, waves), roundTrips: roundTrips(waves) }),
      ...(bytes !== undefined && { bytes }),
      ...more,
    });
  const own = await told('ours', sides.ours, aimed);
  const full = ofVersion ? await told('ours, read anew', sides.anew, aimed) : own;
  await told('ours, kept', sides.kept, goalKept !== undefined && nodes >= goalFrom ? { goal: goalKept } : {});
  /** How many times as long another takes, as users ask and with all read anew. */
  const against = (by: By, { p50 }: Figure, goal?: number) => {
    const hold = (how: string, of: Figure) =>
      report(`${name}: ${by} / ours${how}, p50`, [p50 / of.p50], { nodes, unit: 'x', ...(goal && { goal }) });
    hold('', own);
    if (ofVersion) hold(', read anew', full);
  };
  // What is answered from memory asks the database for the version only: there is nothing to hold it against.
  if (sides.bare.waves.flat().some(({ text }) => text !== version.text))
    against('bare driver', await told('bare driver', { ...sides.bare, waves: [] }), 1 / 1.3);
  if (!rival) return;
  const other = await told('@neo4j/graphql', sides.rival);
  against('@neo4j/graphql', other, paged ? 3 : undefined);
  const hits = (other.hits ?? 0) / Math.max(1, full.hits ?? 0);
  report(`${name}: @neo4j/graphql / ours, read anew, hits`, [hits], { nodes, unit: 'x', ...(paged && { goal: 2 }) });
}
