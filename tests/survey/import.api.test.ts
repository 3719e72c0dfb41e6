import { beforeAll, describe, expect, it } from 'vitest';
import { undo } from '../change/change.ts';
import { graphContents } from '../change/graph-contents.ts';
import { useApi } from '../setup/api.ts';
import { filledIn, kindIn, type Read, readIn, takeSheet } from './survey.ts';

const api = useApi('tiny-chain');
const CITY = 'Region:990100';
const EAST = 'Zone:east';

describe('a sheet of the city, filled in', () => {
  let untouched: string[];
  let before: Awaited<ReturnType<typeof takeSheet>>;
  let tried: Read;
  let written: Read;
  const cells = {
    a: { result: '无', surveyedOn: '2026-01-15' },
    b: {
      result: '有',
      enterprises: '甲乙料有限公司',
      status: '量产',
      capacity: '1,200',
      unit: '吨/年',
      remark: '二期',
    },
    'e-machine': { result: '不清楚' },
  };

  beforeAll(async () => {
    untouched = await graphContents(api.graph);
    before = await takeSheet(api, CITY);
    tried = await readIn(api, filledIn(before, CITY, cells), true);
  });

  it('has a row for each unknown segment, with a key, a question and its chains', () => {
    const b = before.rows.find(({ segment }) => segment.id === 'Segment:b');
    expect(b).toMatchObject({
      key: 'Region:990100|Segment:b|PRESUMED_MISSING',
      chains: [{ id: 'Chain:tiny' }],
      question: { zh: expect.stringContaining('测试市现在有没有企业生产') },
    });
    expect(before.rows.every(({ kind }) => kind === 'PRESUMED_MISSING' || kind === 'UNCERTAIN')).toBe(true);
    expect(before.units).toContain('吨/年');
  });

  it('as a dry run says what would change, and writes nothing', async () => {
    expect(tried).toMatchObject({ dryRun: true, faults: [], change: null, userErrors: [], revision: 0 });
    expect(tried.findings.map(({ segment, result, before, after }) => [segment.id, result, before, after])).toEqual(
      expect.arrayContaining([
        ['Segment:a', 'ABSENT', 'UNCERTAIN', 'MISSING'],
        ['Segment:b', 'PRESENT', 'PRESUMED_MISSING', 'SINGLE_SOURCE'],
        ['Segment:e-machine', 'NOT_KNOWN', 'PRESUMED_MISSING', 'PRESUMED_MISSING'],
      ]),
    );
    expect(tried.enterprises).toEqual([
      { name: '甲乙料有限公司', rows: [expect.any(Number)], unmatched: false, matched: null },
    ]);
    const [city] = tried.areas;
    const a = city?.gaps.find(({ segment }) => segment.id === 'Segment:a');
    expect(a?.before).toMatchObject({ kind: 'UNCERTAIN', floor: expect.closeTo(15, 6) });
    expect(a?.after).toMatchObject({ kind: 'MISSING', floor: expect.closeTo(75, 6) });
    expect(a?.after.rank).toBeLessThan(a?.before.rank ?? 0);
    const tiny = city?.chains.find(({ chain }) => chain.id === 'Chain:tiny');
    expect(tiny?.before.coverage).toBeCloseTo(170 / 3.7, 6);
    expect(tiny?.after.coverage).toBeCloseTo(100, 6);
    expect(city?.after.known).toBe((city?.before.known ?? 0) + 2);
    expect(await graphContents(api.graph)).toEqual(untouched);
  });

  it('is written as one change, just as the dry run said', async () => {
    written = await readIn(api, filledIn(before, CITY, cells));
    expect(written).toMatchObject({
      change: { kind: 'SURVEYED', by: '测试员', subjectId: CITY, undoable: true },
      userErrors: [],
      revision: 1,
    });
    expect(written.change?.summary.zh).toBe('摸排测试市：2 个环节弄清（有 1，无 1），1 个仍不清楚；新企业 1 家。');
    expect(written.areas).toEqual(tried.areas);
    expect(await kindIn(api, CITY, 'tiny', 'a')).toBe('MISSING');
    expect(await kindIn(api, CITY, 'tiny', 'b')).toBe('SINGLE_SOURCE');
    expect(await kindIn(api, CITY, 'edge', 'e-machine')).toBe('PRESUMED_MISSING');
    expect((await takeSheet(api, CITY)).rows.map(({ segment }) => segment.id)).not.toContain('Segment:a');
  });

  it('states its evidence as staff', async () => {
    const { gap } = await api.ask<{
      gap: {
        suppliers: { enterprise: { name: string }; capacity: string }[];
        evidence: { source: { kind: string }; statement: { zh: string } }[];
      };
    }>(
      `{ gap(area: "${CITY}", chain: "Chain:tiny", segment: "Segment:b") { suppliers { enterprise { name } capacity } evidence { source { kind } statement { zh } } } }`,
    );
    expect(gap.suppliers).toEqual([{ enterprise: { name: '甲乙料有限公司' }, capacity: '1,200吨/年' }]);
    expect(gap.evidence.some(({ source, statement }) => source.kind === 'STAFF' && statement.zh.includes('二期'))).toBe(
      true,
    );
  });

  it('read in again finds its rows changed, tells who changed them, and takes none', async () => {
    const again = await readIn(api, filledIn(before, CITY, { a: cells.a, b: cells.b }), true);
    expect(
      again.changedRows.map(({ segment, kindThen, kindNow, taken }) => [segment.id, kindThen, kindNow, taken]),
    ).toEqual(
      expect.arrayContaining([
        ['Segment:a', 'UNCERTAIN', 'MISSING', false],
        ['Segment:b', 'PRESUMED_MISSING', 'SINGLE_SOURCE', false],
      ]),
    );
    expect(again.findings).toEqual([]);
    expect(again.changesSince).toMatchObject([{ kind: 'SURVEYED', by: '测试员' }]);
    const sheet = filledIn(before, CITY, { a: cells.a });
    expect((await readIn(api, sheet)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await readIn(api, { ...sheet, seenRevision: 1 })).userErrors).toMatchObject([{ code: 'NOTHING_CHANGED' }]);
  });

  it('is undone as one, to the same graph', async () => {
    const undone = await undo(api, String(written.change?.id), 1);
    expect(undone).toMatchObject({ change: { kind: 'UNDONE' }, userErrors: [], subject: { revision: 2 } });
    expect(await graphContents(api.graph)).toEqual(untouched);
    expect(await kindIn(api, CITY, 'tiny', 'b')).toBe('PRESUMED_MISSING');
  });
});

describe('a sheet of a zone', () => {
  let written: Read;
  beforeAll(async () => {
    const sheet = filledIn(await takeSheet(api, EAST), EAST, { b: { result: '无' } }, CITY);
    written = await readIn(api, sheet);
  });

  it('makes its segments known there, not in the city; the city counts one zone of two', async () => {
    expect(written).toMatchObject({ userErrors: [], area: { id: EAST }, change: { subjectId: EAST } });
    expect(written.areas.map(({ area }) => area.id)).toEqual([EAST, CITY]);
    expect(written.areas[1]?.gaps).toEqual([]);
    expect(await kindIn(api, EAST, 'tiny', 'b')).toBe('MISSING');
    expect(await kindIn(api, 'Zone:east-park', 'tiny', 'b')).toBe('MISSING');
    expect(await kindIn(api, CITY, 'tiny', 'b')).toBe('PRESUMED_MISSING');
    const { unknowns } = await api.ask<{
      unknowns: { segment: { id: string } | null; surveyedIn: { id: string }[]; toSurveyIn: { id: string }[] }[];
    }>(`{ unknowns(area: "${CITY}") { segment { id } surveyedIn { id } toSurveyIn { id } } }`);
    expect(unknowns.find(({ segment }) => segment?.id === 'Segment:b')).toMatchObject({
      surveyedIn: [{ id: EAST }],
      toSurveyIn: [{ id: 'Zone:west' }],
    });
  });

  it('that finds an enterprise makes the segment known in the city, too', async () => {
    const sheet = filledIn(await takeSheet(api, 'Zone:west'), 'Zone:west', {
      b: { result: '有', enterprises: '西区乙料', status: '中试' },
    });
    const found = await readIn(api, sheet);
    expect(found.areas[1]?.gaps.find(({ segment }) => segment.id === 'Segment:b')?.after.kind).toBe('WEAK');
    expect(await kindIn(api, CITY, 'tiny', 'b')).toBe('WEAK');
    await undo(api, String(found.change?.id), 1);
  });

  it('is not read into another zone, nor a row of another sheet', async () => {
    const taken = await takeSheet(api, EAST);
    const other = await readIn(api, filledIn(taken, EAST, { a: { result: '无' } }, 'Zone:west'));
    expect(other).toMatchObject({
      change: null,
      faults: [{ row: null, column: 'SHEET' }],
      userErrors: [{ code: 'BAD_VALUE' }],
    });
    expect(other.faults[0]?.problem.zh).toBe('这是“东区”的表，不属于“西区”。');
    const sheet = filledIn(taken, EAST, { a: { result: '无' } });
    const mixed = await readIn(api, {
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, key: row.key.replace(EAST, 'Zone:west') })),
    });
    expect(mixed.faults).toMatchObject([{ column: 'KEY', problem: { zh: '这一行是“西区”的，表是“东区”的。' } }]);
  });
});

describe('names on a sheet', () => {
  it('are matched with what is known, in the area or out of it, unless it is said that they are others', async () => {
    const sheet = filledIn(await takeSheet(api, CITY), CITY, {
      'e-machine': { result: '有', enterprises: '选件厂；外市乙料厂；全新厂', status: '量产' },
    });
    const tried = await readIn(api, sheet, true);
    expect(tried.enterprises.map(({ name, matched }) => [name, matched?.id ?? null])).toEqual([
      ['选件厂', 'Enterprise:option-maker'],
      ['外市乙料厂', 'Enterprise:far-b'],
      ['全新厂', null],
    ]);
    const apart = await readIn(api, { ...sheet, unmatched: ['选件厂'] }, true);
    expect(apart.enterprises[0]).toEqual({ name: '选件厂', rows: expect.any(Array), unmatched: true, matched: null });
    const written = await readIn(api, sheet);
    const made = await api.graph.read({
      name: 'test/made',
      text: "MATCH (e:Enterprise)-[a:ACTIVE_IN]->(:Segment {key: 'e-machine'}) WHERE a.key STARTS WITH 'survey-' RETURN e.key AS key, a.place AS place ORDER BY e.name",
    });
    expect(made).toHaveLength(3);
    expect(made.every(({ place }) => place === CITY)).toBe(true);
    expect(made.map(({ key }) => key)).toEqual(expect.arrayContaining(['option-maker', 'far-b']));
    await undo(api, String(written.change?.id), written.revision);
  });

  it('of a known supplier on a sheet with known segments are not stated twice; its absence is not taken', async () => {
    const taken = await takeSheet(api, CITY, { withKnown: true });
    const twice = await readIn(
      api,
      filledIn(taken, CITY, { x: { result: '有', enterprises: '选件厂', status: '量产' } }),
      true,
    );
    expect(twice.faults).toEqual([]);
    expect(twice.areas[0]?.gaps).toEqual([]);
    const gone = await readIn(api, filledIn(taken, CITY, { x: { result: '无' } }), true);
    expect(gone.faults).toMatchObject([{ column: 'RESULT', problem: { zh: expect.stringContaining('选件厂') } }]);
  });
});

describe('two people', () => {
  it('with one sheet: the second is told, and may then take the rest', async () => {
    const taken = await takeSheet(api, 'Zone:west');
    const [mine, theirs] = [
      filledIn(taken, 'Zone:west', { a: { result: '无' } }),
      filledIn(taken, 'Zone:west', { a: { result: '无' }, 'e-machine': { result: '无' } }),
    ];
    const outcomes = await Promise.all([readIn(api, mine), readIn(api, theirs, false, '另一人')]);
    expect(outcomes.filter(({ change }) => change !== null)).toHaveLength(1);
    expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['CONFLICT']);
    const first = outcomes.find(({ change }) => change !== null);
    const seen = await readIn(api, { ...theirs, seenRevision: first?.revision ?? 0 }, true);
    expect(seen.changesSince).toHaveLength(1);
    if (outcomes[0]?.change) {
      expect(seen.findings.map(({ segment }) => segment.id)).toEqual(['Segment:e-machine']);
      expect(seen.changedRows).toMatchObject([{ segment: { id: 'Segment:a' }, taken: false }]);
    }
    await undo(api, String(first?.change?.id), first?.revision ?? 0);
  });
});

describe('bad input', () => {
  const key = (segment: string) => `${EAST}|Segment:${segment}|PRESUMED_MISSING`;
  const row = (cells: object, at = 3) => ({ row: at, key: key('e-machine'), ...cells });
  const present = { result: '有', enterprises: '某厂', status: '量产' };

  it.each([
    ['a row both absent and with an enterprise', [row({ result: '无', enterprises: '某厂' })], 'ENTERPRISE'],
    ['present, and nobody named', [row({ result: '有', status: '量产' })], 'ENTERPRISE'],
    ['present, production or pilot not said', [row({ result: '有', enterprises: '某厂' })], 'STATUS'],
    ['an unknown unit', [row({ ...present, capacity: '5', unit: '吨吨' })], 'UNIT'],
    ['a unit per something else', [row({ ...present, capacity: '5', unit: '吨/世纪' })], 'UNIT'],
    ['a capacity without a unit', [row({ ...present, capacity: '5' })], 'UNIT'],
    ['a negative capacity', [row({ ...present, capacity: '-5', unit: '吨/年' })], 'CAPACITY'],
    ['a capacity that is no number', [row({ ...present, capacity: '约5', unit: '吨/年' })], 'CAPACITY'],
    [
      'one capacity of two firms',
      [row({ ...present, enterprises: '某厂、他厂', capacity: '5', unit: '吨/年' })],
      'CAPACITY',
    ],
    ['a date in the future', [row({ result: '无', surveyedOn: '2199-01-01' })], 'SURVEYED_ON'],
    ['no date', [row({ result: '无', surveyedOn: '2025-02-30' })], 'SURVEYED_ON'],
    ['a formula', [row({ ...present, enterprises: '=HYPERLINK("http://x")' })], 'ENTERPRISE'],
    ['a formula in a remark', [row({ result: '无', remark: '@SUM(A1)' })], 'REMARK'],
    ['a cell that is too long', [row({ result: '无', remark: '长'.repeat(301) })], 'REMARK'],
    ['a name that is none', [row({ ...present, enterprises: '暂无' })], 'ENTERPRISE'],
    ['no result', [row({ remark: '问过' })], 'RESULT'],
    ['a result that is none', [row({ result: 'constructor' })], 'RESULT'],
    ['an unknown status', [row({ ...present, status: '很大' })], 'STATUS'],
    ['one segment twice', [row({ result: '无' }), row({ result: '无' }, 4)], 'RESULT'],
    ['one enterprise twice in a segment', [row(present), row(present, 4)], 'RESULT'],
    ['an unknown segment', [{ row: 3, key: key('e-machin'), result: '无' }], 'KEY'],
    ['a broken key', [{ row: 3, key: 'Segment:e-machine', result: '无' }], 'KEY'],
  ])('%s is refused in a sentence that says where, and nothing of the sheet is written', async (_, rows, column) => {
    const before = await graphContents(api.graph);
    const sound = { row: 9, key: key('e-research'), result: '无' };
    const { format, revision, version } = await takeSheet(api, EAST);
    const read = await readIn(api, { format, area: EAST, into: EAST, revision, version, rows: [...rows, sound] });
    expect(read.faults).toHaveLength(1);
    expect(read.faults[0]).toMatchObject({ row: rows.at(-1)?.row, column });
    expect(read.faults[0]?.problem.zh.length).toBeGreaterThan(4);
    expect(read.faults[0]?.remedy.zh).toMatch(/。$/);
    expect(read.userErrors).toMatchObject([{ code: 'BAD_VALUE', field: 'sheet' }]);
    expect(read.change).toBeNull();
    expect(await graphContents(api.graph)).toEqual(before);
  });

  const sheetOf = async (more: object) => {
    const { format, revision, version } = await takeSheet(api, EAST);
    return { format, area: EAST, into: EAST, revision, version, rows: [row({ result: '无' })], ...more };
  };

  it('another kind of table, a cover of nowhere, too many rows: the sheet as a whole', async () => {
    for (const more of [
      { format: 'something' },
      { area: 'Zone:nowhere' },
      { rows: Array.from({ length: 5_001 }, (_, at) => row({}, at + 3)) },
    ])
      expect((await readIn(api, await sheetOf(more))).faults).toMatchObject([{ row: null, column: 'SHEET' }]);
  });

  it('nobody: a name is needed to write, not to try', async () => {
    expect((await readIn(api, await sheetOf({}), true, '')).userErrors).toEqual([]);
    expect((await readIn(api, await sheetOf({}), false, ' ')).userErrors).toMatchObject([{ code: 'NEEDS_NAME' }]);
  });

  it('an empty sheet changes nothing and says so', async () =>
    expect((await readIn(api, await sheetOf({ rows: [row({})] }))).userErrors).toMatchObject([
      { code: 'NOTHING_CHANGED' },
    ]));
});
