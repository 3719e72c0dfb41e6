import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import { addEnterprise, addNote, codes, revisionOf, undo } from './change.ts';
import { graphContents } from './graph-contents.ts';

const api = useApi('tiny-chain');
const enterprise = { name: '新乙料厂', place: 'Zone:west', segment: 'Segment:b', capacity: 3, unit: '吨', per: '年' };
const kindOfB = async () =>
  (
    await api.ask<{ gap: { kind: string } }>(
      '{ gap(chain: "Chain:tiny", segment: "Segment:b", area: "Region:990100") { kind } }',
    )
  ).gap.kind;

describe('an enterprise that staff add', () => {
  it('supplies its segment, and is undone to the same graph', async () => {
    const untouched = await graphContents(api.graph);
    const { change, subject } = await addEnterprise(api, { enterprise });
    expect(change).toMatchObject({
      kind: 'ENTERPRISE_ADDED',
      summary: { zh: '新增企业：新乙料厂，环节“乙料”，在西区。' },
    });
    expect(await kindOfB()).toBe('SINGLE_SOURCE');
    expect(codes(await undo(api, String(change?.id), Number(subject?.revision)))).toEqual([]);
    expect(await graphContents(api.graph)).toEqual(untouched);
  });

  it('is not taken away while somebody wrote on it', async () => {
    const { change, subject } = await addEnterprise(api, { enterprise: { ...enterprise, name: '又一乙料厂' } });
    const noted = await addNote(api, { about: String(subject?.id), revision: 1, text: '已联系' });
    expect(codes(await undo(api, String(change?.id), 2))).toEqual([['NOT_LAST', 'id']]);
    expect(codes(await undo(api, String(noted.change?.id), 2))).toEqual([]);
    expect(codes(await undo(api, String(change?.id), 3))).toEqual([]);
  });

  it.each([
    ['the name of another', { name: '测试龙头' }, 'BAD_VALUE', 'name'],
    ['a code of five digits', { code: '12345' }, 'BAD_VALUE', 'code'],
    ['an unknown unit', { unit: '箩筐' }, 'BAD_VALUE', 'unit'],
    ['a negative capacity', { capacity: -3 }, 'BAD_VALUE', 'capacity'],
    ['an industry that is not there', { industry: 'Industry:0000' }, 'NOT_FOUND', 'industry'],
    ['a segment that is not there', { segment: 'Segment:nothing' }, 'NOT_FOUND', 'segment'],
    ['a count though it is named', { countLow: 3 }, 'BAD_VALUE', 'countLow'],
  ])('with %s is refused, and nothing is written', async (_, wrong, code, field) => {
    const before = await graphContents(api.graph);
    const { userErrors } = await addEnterprise(api, { enterprise: { ...enterprise, ...wrong } });
    expect(userErrors[0]).toMatchObject({ code, field });
    expect(await graphContents(api.graph)).toEqual(before);
  });
});

describe('a note', () => {
  it.each(['Project:building', 'Enterprise:leader', 'Chain:tiny', 'Segment:a', 'Zone:west', 'Region:990101'])(
    'on %s says who and when, newest first, and is undone to the same graph',
    async (about) => {
      const untouched = await graphContents(api.graph);
      const first = await addNote(api, { about, revision: 0, text: '第一条' });
      const second = await addNote(api, { about, revision: 1, text: '第二条', by: '另一人' });
      expect([first, second].flatMap(codes)).toEqual([]);
      const { node } = await api.ask<{ node: { notes: { text: string; by: string; date: string }[] } }>(
        `query ($about: ID!) { node(id: $about) { ${['Project', 'Enterprise', 'Chain', 'Segment', 'Zone', 'Area']
          .map((type) => `... on ${type} { notes { text by date } }`)
          .join(' ')} } }`,
        { about },
      );
      expect(node.notes.map(({ text, by }) => [text, by])).toEqual([
        ['第二条', '另一人'],
        ['第一条', '测试员'],
      ]);
      expect(node.notes[0]?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      await undo(api, String(second.change?.id), 2);
      await undo(api, String(first.change?.id), 3);
      expect(await graphContents(api.graph)).toEqual(untouched);
    },
  );

  it('of two at once on one thing, one is written and the other told', async () => {
    const revision = await revisionOf(api, 'Zone:east');
    const outcomes = await Promise.all(
      ['甲', '乙'].map((by) => addNote(api, { about: 'Zone:east', revision, text: `${by}的备注`, by })),
    );
    expect(outcomes.map((outcome) => codes(outcome)[0]?.[0] ?? 'MADE').sort()).toEqual(['CONFLICT', 'MADE']);
  });

  it.each([
    ['nothing', { text: '  ' }, 'BAD_VALUE', 'text'],
    ['too much', { text: '长'.repeat(1001) }, 'BAD_VALUE', 'text'],
    ['what cannot be noted on', { about: 'Source:T-2024-12' }, 'NOT_FOUND', 'about'],
    ['what is not there', { about: 'Project:nothing' }, 'NOT_FOUND', 'about'],
    ['nobody', { by: ' ' }, 'NEEDS_NAME', 'by'],
  ])('of %s is refused', async (_, wrong, code, field) => {
    const outcome = await addNote(api, { about: 'Project:vague', revision: 0, text: '话', ...wrong });
    expect(codes(outcome)).toEqual([[code, field]]);
  });
});
