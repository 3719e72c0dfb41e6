import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import { addInput, addSegment, codes, type Outcome, removeInput, removeSegment, revisionOf, undo } from './change.ts';
import { graphContents } from './graph-contents.ts';

/** Inputs and segments belong to several chains: what one chain changes, another may have changed meanwhile. */
const api = useApi('tiny-chain');
const [EDGE, CROSS] = ['Chain:edge', 'Chain:cross'];
const link = { input: 'Segment:k-base', buyer: 'Segment:e-single' };
const stance = async (chain: string) => ({ chain, revision: await revisionOf(api, chain) });
const undone = async ({ change }: Outcome, chain: string) =>
  codes(await undo(api, String(change?.id), await revisionOf(api, chain)));

describe('what another chain wrote meanwhile', () => {
  it('is not written over by undoing', async () => {
    const untouched = await graphContents(api.graph);
    const removed = await removeInput(api, { ...(await stance(CROSS)), ...link });
    const added = await addInput(api, { ...(await stance(EDGE)), input: { ...link, essential: false } });
    expect([codes(removed), codes(added)]).toEqual([[], []]);
    const standing = await graphContents(api.graph);
    expect(await undone(removed, CROSS)).toEqual([['CONFLICT', 'revision']]);
    expect(await graphContents(api.graph)).toEqual(standing);
    expect([await undone(added, EDGE), await undone(removed, CROSS)]).toEqual([[], []]);
    expect(await graphContents(api.graph)).toEqual(untouched);
  });

  it('of two who add one input at once, one does', async () => {
    const untouched = await graphContents(api.graph);
    const input = { input: 'Segment:k-top', buyer: 'Segment:e-final' };
    const [edge, cross] = [await stance(EDGE), await stance(CROSS)];
    const outcomes = await Promise.all([
      addInput(api, { ...edge, input }),
      addInput(api, { ...cross, input: { ...input, essential: false } }),
    ]);
    const [made, ...others] = outcomes.filter(({ change }) => change !== null);
    expect(others).toEqual([]);
    expect(await undone(made as Outcome, outcomes[0] === made ? EDGE : CROSS)).toEqual([]);
    expect(await graphContents(api.graph)).toEqual(untouched);
  });

  it('a segment that left both chains comes back with its inputs', async () => {
    const segment = 'Segment:k-base';
    const untouched = await graphContents(api.graph);
    const added = await addSegment(api, { ...(await stance(EDGE)), segment: { existing: segment } });
    const first = await removeSegment(api, { ...(await stance(EDGE)), segment });
    const last = await removeSegment(api, { ...(await stance(CROSS)), segment });
    expect([added, first, last].flatMap(codes)).toEqual([]);
    expect(await undone(first, EDGE)).toEqual([['CONFLICT', 'revision']]);
    expect([await undone(last, CROSS), await undone(first, EDGE), await undone(added, EDGE)]).toEqual([[], [], []]);
    expect(await graphContents(api.graph)).toEqual(untouched);
  });
});
