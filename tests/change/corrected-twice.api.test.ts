import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import { changeProject, codes, revisionOf, undo } from './change.ts';
import { graphContents } from './graph-contents.ts';

/** No document is made to state what staff entered, however often they correct it. */
const api = useApi('tiny-chain');
const ID = 'Project:c-line';

const correct = async (change: object, reason = '核对') => {
  const outcome = await changeProject(api, { project: ID, revision: await revisionOf(api, ID), change, reason });
  expect(codes(outcome)).toEqual([]);
  return String(outcome.change?.id);
};
const figuresAt = async (asOf: string) =>
  (
    await api.ask<{ project: object }>(
      'query ($id: ID!, $asOf: Date) { project(id: $id, asOf: $asOf) { name investmentWan jobs landMu } }',
      { id: ID, asOf },
    )
  ).project;
/** What is stated of it as a statement of its own, and by what kind of source. */
const stated = async (): Promise<string[]> =>
  (
    await api.graph.read(
      {
        name: 'test/stated',
        text: `MATCH (:Project {key: 'c-line'})<-[:ABOUT]-(a:Assertion)-[:FROM]->(s:Source) WHERE a.property IS NOT NULL
RETURN s.kind + ' ' + a.property + ' ' + a.value AS said ORDER BY said`,
      },
      {},
    )
  ).map(({ said }) => String(said));

describe('a document that states neither investment nor jobs', () => {
  it('states none after staff corrected them twice, and nothing is known of them before', async () => {
    const untouched = await graphContents(api.graph);
    const before = await figuresAt('2025-06-30');
    const made = [
      await correct({ investmentWan: 50_000, jobs: 10, name: '甲名' }),
      await correct({ investmentWan: 60_000, jobs: 20, name: '乙名' }),
    ];
    expect(before).toEqual({ name: '中件产线', investmentWan: null, jobs: null, landMu: null });
    expect(await figuresAt('2025-06-30')).toEqual(before);
    expect(await stated()).toEqual([
      'DOCUMENT name 中件产线',
      'STAFF investment_bound EXACT',
      'STAFF investment_wan 50000',
      'STAFF investment_wan 60000',
      'STAFF jobs 10',
      'STAFF jobs 20',
      'STAFF name 乙名',
      'STAFF name 甲名',
    ]);
    for (const id of made.reverse()) expect(codes(await undo(api, id, await revisionOf(api, ID)))).toEqual([]);
    expect(await graphContents(api.graph)).toEqual(untouched);
  });
});
