import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import {
  addInput,
  addSegment,
  changeInput,
  codes,
  correctSegment,
  type Outcome,
  removeInput,
  removeSegment,
  revisionOf,
  undo,
} from './change.ts';
import { graphContents } from './graph-contents.ts';

const api = useApi('tiny-chain');
const chain = 'Chain:tiny';
const at = (key: string) => `Segment:${key}`;
const input = (from: string, to: string, essential = true, returning = false) => ({
  input: at(from),
  buyer: at(to),
  essential,
  returning,
});

type Map = {
  segments: { id: string[]; lane: number[] };
  inputs: { source: number[]; target: number[]; essential: boolean[] };
};
const mapOf = async (): Promise<string[]> => {
  const { chainMap } = await api.ask<{ chainMap: Map }>(
    '{ chainMap(chain: "Chain:tiny", area: "Region:990100") { segments { id lane } inputs { source target essential } } }',
  );
  const { segments, inputs } = chainMap;
  return inputs.source
    .map((from, n) =>
      `${segments.id[from]}${inputs.essential[n] ? '→' : '⇢'}${segments.id[inputs.target[n] ?? 0]}`.replaceAll(
        'Segment:',
        '',
      ),
    )
    .sort();
};
const TEMPLATE = ['a→c', 'a⇢m', 'b→c', 'c→m', 'x⇢m'];

/** Makes a change, looks, undoes it, and the graph is as it was. */
async function thereAndBack(make: (revision: number) => Promise<Outcome>, look: () => Promise<void>): Promise<void> {
  const untouched = await graphContents(api.graph);
  const made = await make(await revisionOf(api, chain));
  expect(codes(made)).toEqual([]);
  expect(made.change?.kind).toBe('TEMPLATE_CORRECTED');
  await look();
  expect(codes(await undo(api, String(made.change?.id), Number(made.subject?.revision)))).toEqual([]);
  expect(await graphContents(api.graph)).toEqual(untouched);
}

describe('the template of a chain', () => {
  it('loses an input, gains one, and has one become optional', async () => {
    await thereAndBack(
      (revision) => removeInput(api, { chain, revision, input: at('a'), buyer: at('m') }),
      async () => expect(await mapOf()).toEqual(['a→c', 'b→c', 'c→m', 'x⇢m']),
    );
    await thereAndBack(
      (revision) => addInput(api, { chain, revision, input: input('b', 'm', false) }),
      async () => expect(await mapOf()).toEqual(['a→c', 'a⇢m', 'b→c', 'b⇢m', 'c→m', 'x⇢m']),
    );
    await thereAndBack(
      (revision) => changeInput(api, { chain, revision, input: input('b', 'c', false) }),
      async () => expect(await mapOf()).toEqual(['a→c', 'a⇢m', 'b⇢c', 'c→m', 'x⇢m']),
    );
  });

  it('keeps what was stated of an input before it was corrected', () =>
    thereAndBack(
      (revision) => changeInput(api, { chain, revision, input: input('b', 'c', false) }),
      async () => {
        const { evidence } = await api.ask<{ evidence: { statement: { zh: string }; source: { kind: string } }[] }>(
          '{ evidence(of: "Segment:c") { statement { zh } source { kind } } }',
        );
        const said = evidence.map(({ statement, source }) => `${source.kind} ${statement.zh}`);
        expect(said).toContain('STAFF 工作人员更正：乙料是中件的可选投入。');
        expect(said.filter((each) => each.includes('b 是 c 的必需投入'))).toHaveLength(1);
      },
    ));

  it('gains a segment with its inputs, and loses one with those that nobody would see', async () => {
    await thereAndBack(
      (revision) =>
        addSegment(api, {
          chain,
          revision,
          segment: { name: '丁料', nameEn: 'Delta', industry: 'Industry:39', inputOf: [at('c')] },
        }),
      async () => expect((await mapOf()).filter((each) => each.startsWith('staff-'))).toHaveLength(1),
    );
    await thereAndBack(
      (revision) => removeSegment(api, { chain, segment: at('x'), revision }),
      async () => expect(await mapOf()).toEqual(['a→c', 'a⇢m', 'b→c', 'c→m']),
    );
    await thereAndBack(
      (revision) => addSegment(api, { chain, revision, segment: { existing: at('k-base'), inputOf: [at('m')] } }),
      async () => expect(await mapOf()).toContain('k-base→m'),
    );
  });

  it('has a segment renamed, and set apart from recruiting', () =>
    thereAndBack(
      (revision) =>
        correctSegment(api, { chain, segment: at('b'), revision, correction: { name: '乙材料', recruitable: false } }),
      async () => {
        const { node } = await api.ask<{ node: object }>(
          '{ node(id: "Segment:b") { ... on Segment { name recruitable } } }',
        );
        expect(node).toEqual({ name: '乙材料', recruitable: false });
      },
    ));

  it.each([
    ['a cycle over inputs that stand', input('m', 'b'), 'BAD_VALUE', /形成环：.*→/],
    ['an input of itself', input('c', 'c'), 'BAD_VALUE', /形成环：c → c/],
    ['an input that is there', input('a', 'c'), 'BAD_VALUE', /已经有了/],
    ['a segment that is not there', input('nothing', 'c'), 'NOT_FOUND', /没有/],
    ['ends on other chains only', input('e-final', 'k-top'), 'NOT_FOUND', /不在这条链/],
  ])('refuses %s, and writes nothing', async (_, wrong, code, words) => {
    const before = await graphContents(api.graph);
    const { userErrors } = await addInput(api, { chain, revision: await revisionOf(api, chain), input: wrong });
    expect(userErrors[0]).toMatchObject({ code, field: 'input' });
    expect(userErrors[0]?.message.zh).toMatch(words);
    expect(await graphContents(api.graph)).toEqual(before);
    expect(await mapOf()).toEqual(TEMPLATE);
  });

  it('takes what comes back by recycling, which is no cycle', () =>
    thereAndBack(
      (revision) => addInput(api, { chain, revision, input: input('m', 'b', false, true) }),
      async () => expect(await mapOf()).toContain('m⇢b'),
    ));

  it('of two who close a circle from two sides at once, one is refused', async () => {
    const revision = await revisionOf(api, chain);
    const other = await revisionOf(api, 'Chain:cross');
    const [one, two] = await Promise.all([
      addInput(api, { chain, revision, input: input('b', 'k-base') }),
      addInput(api, { chain: 'Chain:cross', revision: other, input: input('k-base', 'b') }),
    ]);
    const made = [one, two].filter(({ change }) => change !== null);
    expect(made).toHaveLength(1);
    expect([one, two].flatMap((outcome) => outcome.userErrors).map(({ message }) => message.zh)).toEqual([
      expect.stringContaining('形成环'),
    ]);
    await undo(api, String(made[0]?.change?.id), Number(made[0]?.subject?.revision));
    expect(await mapOf()).toEqual(TEMPLATE);
  });

  it('tells the second of two who correct one segment from two chains', async () => {
    const shared = await addSegment(api, {
      chain,
      revision: await revisionOf(api, chain),
      segment: { existing: at('k-base') },
    });
    expect(codes(shared)).toEqual([]);
    const revisions = [await revisionOf(api, chain), await revisionOf(api, 'Chain:cross')];
    const outcomes = await Promise.all(
      [chain, 'Chain:cross'].map((each, n) =>
        correctSegment(api, {
          chain: each,
          segment: at('k-base'),
          revision: revisions[n],
          correction: { name: `基料${n}` },
        }),
      ),
    );
    const lost = outcomes.flatMap(codes).map(([code]) => code);
    const { node } = await api.ask<{ node: { name: string } }>(
      '{ node(id: "Segment:k-base") { ... on Segment { name } } }',
    );
    // Both may come one after the other; if not, the second is told, and its words are not half-written.
    expect([[], ['CONFLICT']]).toContainEqual(lost);
    expect(node.name).toMatch(/^基料[01]$/);
  });

  it('is refused to nobody, of a chain that is not there, and where nothing changes', async () => {
    const revision = await revisionOf(api, chain);
    expect(codes(await changeInput(api, { chain, revision, input: input('a', 'c') }))).toEqual([
      ['NOTHING_CHANGED', null],
    ]);
    expect(codes(await changeInput(api, { chain, revision, input: input('a', 'c', false), by: ' ' }))).toEqual([
      ['NEEDS_NAME', 'by'],
    ]);
    expect(codes(await addInput(api, { chain: 'Chain:nothing', revision: 0, input: input('b', 'm') }))).toEqual([
      ['NOT_FOUND', 'chain'],
    ]);
    expect(codes(await addInput(api, { chain, revision: revision - 1, input: input('b', 'm') }))).toEqual([
      ['CONFLICT', 'revision'],
    ]);
    const unnamed = { name: '', industry: 'Industry:39' };
    expect(codes(await addSegment(api, { chain, revision, segment: unnamed }))).toEqual([['BAD_VALUE', 'name']]);
  });
});
