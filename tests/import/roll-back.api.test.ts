import { expect, test } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { rollBack } from '../../server/src/import/roll-back.ts';
import {
  addEnterprise,
  addInput,
  changeProject,
  codes,
  moveStage,
  removeInput,
  revisionOf,
  undo,
} from '../change/change.ts';
import { useApi } from '../setup/api.ts';
import { editedPackage } from './edited-package.ts';
import { partialPackage, stated } from './partial-package.ts';
import { wholeGraph } from './whole-graph.ts';

const api = useApi('tiny-chain');
const LONG_MS = 300_000;
const load = (path: string) => importPackage(api.graph, path, () => undefined);
const refusal = async (): Promise<string> =>
  rollBack(api.graph, null).then(
    () => 'rolled back',
    (error: unknown) => (error as Error).message,
  );

/** The graph, changes by staff included, beside its version and its runs. */
const standing = async () =>
  (await wholeGraph(api.graph)).filter(
    (line) => !/"labels":\["(DataVersion|ImportRun|RunPart)"|"of":\["ImportRun"/.test(line),
  );

test(
  'the last import is rolled back to the last property: rows added, written over and redated, edits made again or set aside',
  async () => {
    const edits = [
      await changeProject(api, { project: 'Project:backed', revision: 0, change: { investmentWan: 88_000 } }),
      await moveStage(api, 'Project:c-line', 0, { stage: 7, date: '2026-01' }),
      await removeInput(api, { chain: 'Chain:tiny', revision: 0, input: 'Segment:a', buyer: 'Segment:m' }),
      await addInput(api, {
        ...{ chain: 'Chain:tiny', revision: 1 },
        input: { input: 'Segment:b', buyer: 'Segment:x', essential: true, returning: false },
      }),
    ];
    expect(edits.flatMap(codes)).toEqual([]);
    const before = await standing();

    using newer = editedPackage(
      { table: 'projects', from: 'Zone:west,,20000,AT_LEAST,,', to: 'Zone:west,,21000,AT_LEAST,45,' },
      { table: 'inputs', from: 'a,m,false,false', to: 'a,m,true,false' },
      // Contradicts the input that staff added, which is set aside.
      {
        table: 'inputs',
        from: 'x,m,false,false,T-REF,trade,OBSERVED',
        to: 'x,b,true,false,T-REF,trade,OBSERVED,,x 是 b 的投入。,x is an input of b.\nx,m,false,false,T-REF,trade,OBSERVED',
      },
      { table: 'sources', from: 'DOCUMENT,测试报,2025-06-30', to: 'DOCUMENT,测试报,2025-07-31' },
      { table: 'stage_events', from: 'c-line-2,c-line,7,7,,2025-03-31', to: 'c-line-2,c-line,7,7,,' },
    );
    expect((await load(newer.path)).changed).toBe(true);
    expect(await standing()).not.toEqual(before);
    expect(await refusal()).toBe('rolled back');
    expect(await standing()).toEqual(before);
    expect(await refusal()).toContain('Only the last import can be rolled back');
    // Every edit can still be undone.
    const last = edits[3];
    expect(codes(await undo(api, String(last?.change?.id), await revisionOf(api, 'Chain:tiny')))).toEqual([]);
  },
  LONG_MS,
);

test(
  'not while staff built on it, nor while a shortlist holds one of its rows; undone, it is',
  async () => {
    const before = await standing();
    using late = partialPackage({
      enterprises: [{ key: 'late-firm', name: '后到的企业', kind: 'FIRM', ...stated('T-2025-06') }],
      projects: [{ key: 'late', name: '后到的项目', sited_in: 'Zone:west', ...stated('T-2025-06') }],
      backers: [{ project: 'late', enterprise: 'late-firm', ...stated('T-2025-06') }],
      stage_events: [
        {
          key: 'late-1',
          project: 'late',
          stage_from: '2',
          stage_to: '2',
          planned: 'false',
          printed: '签约',
          ...stated('T-2025-06'),
        },
      ],
    });
    expect((await load(late.path)).changed).toBe(true);
    const moved = await moveStage(api, 'Project:late', 0, { stage: 3, date: '2026-01' });
    expect(codes(moved)).toEqual([]);
    expect(await refusal()).toContain('undo them first');
    expect(codes(await undo(api, String(moved.change?.id), 1))).toEqual([]);
    await api.graph.write((run) =>
      run({
        name: 'test/hold',
        text: "MATCH (e:Enterprise {key: 'late-firm'}) CREATE (:Shortlist {key: 'held'})-[:HOLDS]->(e)",
      }),
    );
    expect(await refusal()).toContain('enterprises/late-firm is referred to by something else');
    await api.graph.write((run) =>
      run({ name: 'test/free', text: "MATCH (n:Shortlist {key: 'held'}) DETACH DELETE n" }),
    );
    expect(await refusal()).toBe('rolled back');
    const changes = /"labels":\["(Change|Source)"/;
    expect((await standing()).filter((line) => !changes.test(line))).toEqual(
      before.filter((line) => !changes.test(line)),
    );
  },
  LONG_MS,
);

test.each([
  ['at once', { atOnce: 1_000, batch: 10 }],
  ['in batches', { atOnce: 0, batch: 2 }],
])(
  'rows that staff added or corrected are theirs again after an import that told of them under a source of its own, %s',
  async (_, sizes) => {
    const added = await addEnterprise(api, {
      enterprise: { name: `手录的企业${sizes.atOnce}`, kind: 'FIRM', place: 'Zone:east' },
    });
    const revision = await revisionOf(api, 'Project:backed');
    const corrected = await changeProject(api, {
      project: 'Project:backed',
      revision,
      change: { landMu: sizes.batch },
    });
    expect([added, corrected].flatMap(codes)).toEqual([]);
    const before = await standing();
    using telling = partialPackage({
      sources: [{ key: 'NEW-TOLD', title: '新来源', kind: 'DOCUMENT', date: '2025-05-01' }],
      enterprises: [
        {
          ...{
            key: String(added.subject?.id).replace('Enterprise:', ''),
            name: `手录的企业${sizes.atOnce}`,
            kind: 'FIRM',
          },
          ...{ located_in: 'Zone:west', ...stated('NEW-TOLD') },
        },
      ],
      projects: [{ key: 'backed', name: '有投资方的项目', sited_in: 'Zone:west', ...stated('NEW-TOLD') }],
    });
    expect((await load(telling.path)).changed).toBe(true);
    await rollBack(api.graph, null, { sizes });
    expect(await standing()).toEqual(before);
  },
  LONG_MS,
);

test.each([
  ['at once', { atOnce: 1_000, batch: 10 }],
  ['in batches', { atOnce: 0, batch: 2 }],
])(
  'what staff undid since stays undone, though it was made before the import and the import told of it, %s',
  async (_, sizes) => {
    const log = /"labels":\["(Change|Source)"/;
    const facts = async () =>
      (await standing()).filter((line) => !log.test(line)).map((line) => line.replace(/"revision":\d+/, ''));
    const before = await facts();
    const added = await addEnterprise(api, { enterprise: { name: `误录的企业${sizes.atOnce}`, kind: 'FIRM' } });
    const revision = await revisionOf(api, 'Project:backed');
    const corrected = await changeProject(api, { project: 'Project:backed', revision, change: { landMu: 77 } });
    const stays = await moveStage(api, 'Project:backed', revision + 1, { stage: 7, date: '2026-01' });
    expect([added, corrected, stays].flatMap(codes)).toEqual([]);
    using telling = partialPackage({
      sources: [{ key: 'NEW-TOLD', title: '新来源', kind: 'DOCUMENT', date: '2025-05-01' }],
      enterprises: [
        {
          ...{
            key: String(added.subject?.id).replace('Enterprise:', ''),
            name: `误录的企业${sizes.atOnce}`,
            kind: 'FIRM',
          },
          ...stated('NEW-TOLD'),
        },
      ],
      projects: [
        { key: 'backed', name: '有投资方的项目', land_mu: '55', sited_in: 'Zone:west', ...stated('NEW-TOLD') },
      ],
    });
    expect((await load(telling.path)).changed).toBe(true);
    const undoing = async (outcome: typeof added, id: string) =>
      codes(await undo(api, String(outcome.change?.id), await revisionOf(api, id)));
    expect(await undoing(stays, 'Project:backed')).toEqual([]);
    expect(await undoing(corrected, 'Project:backed')).toEqual([]);
    expect(await undoing(added, String(added.subject?.id))).toEqual([]);
    await rollBack(api.graph, null, { sizes });
    expect(await facts()).toEqual(before);
  },
  LONG_MS,
);
