import { describe, expect, it } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { editedPackage, TINY_CHAIN } from '../import/edited-package.ts';
import { useApi } from '../setup/api.ts';
import {
  addInput,
  addNote,
  addProject,
  changeProject,
  codes,
  moveStage,
  type Outcome,
  removeInput,
  revisionOf,
  undo,
} from './change.ts';
import { graphContents } from './graph-contents.ts';

const api = useApi('tiny-chain');
/** Several imports and a dozen changes, each planned by the database when it is first asked. */
const LONG_MS = 240_000;
const project = async (key: string) =>
  (
    await api.graph.read(
      { name: 'test/project', text: 'MATCH (p:Project {key: $key}) RETURN properties(p) AS row' },
      { key },
    )
  )[0]?.row as Record<string, unknown>;
const said: string[] = [];
const load = (folder: string) => importPackage(api.graph, folder, (line) => said.push(line));
const inputsOf = async (key: string) =>
  (
    await api.graph.read(
      {
        name: 'test/inputs',
        text: 'MATCH (i:Segment)-[:INPUT_OF]->(:Segment {key: $key}) RETURN i.key AS key ORDER BY key',
      },
      { key },
    )
  ).map((row) => row.key);

it(
  'an import of a newer package loses no edit, keeps what is new in it, and every edit can still be undone to it',
  async () => {
    // Undone before: it must not come back.
    const withdrawn = await changeProject(api, { project: 'Project:building', revision: 0, change: { jobs: 99 } });
    await undo(api, String(withdrawn.change?.id), 1);

    const corrected = await changeProject(api, {
      project: 'Project:backed',
      revision: 0,
      change: { investmentWan: 88_000 },
    });
    const moved = await moveStage(api, 'Project:c-line', 0, { stage: 7, date: '2026-01' });
    const added = await addProject(api, {
      project: { name: '新线', place: 'Zone:west', segments: ['Segment:b'], stage: { stage: 2 } },
    });
    const gone = await removeInput(api, { chain: 'Chain:tiny', revision: 0, input: 'Segment:a', buyer: 'Segment:m' });
    expect([corrected, moved, added, gone].flatMap(codes)).toEqual([]);

    using newer = editedPackage(
      {
        table: 'projects',
        from: 'backed,投产项目,Backed project,,Zone:west,,20000,AT_LEAST,,',
        to: 'backed,投产项目,Backed project,,Zone:west,,21000,AT_LEAST,45,',
      },
      { table: 'projects', from: 'building,在建项目,', to: 'building,在建项目新名,' },
      { table: 'inputs', from: 'a,m,false,false', to: 'a,m,true,false' },
    );
    expect((await load(newer.path)).changed).toBe(true);
    expect(said.join()).toContain('重放');

    expect(await project('backed')).toMatchObject({ investmentWan: 88_000, landMu: 45 });
    expect(await project('building')).toMatchObject({ name: '在建项目新名' });
    expect((await project('building')).jobs).toBeUndefined();
    expect(await project(String(added.subject?.id).replace('Project:', ''))).toMatchObject({ name: '新线' });
    expect(await inputsOf('m')).toEqual(['c', 'x']);
    const { gap } = await api.ask<{ gap: { kind: string } }>(
      '{ gap(chain: "Chain:tiny", segment: "Segment:c", area: "Region:990100") { kind } }',
    );
    expect(gap.kind).toBe('SINGLE_SOURCE');

    const inForce = [
      [corrected, 'Project:backed'],
      [moved, 'Project:c-line'],
      [added, String(added.subject?.id)],
      [gone, 'Chain:tiny'],
    ] as const;
    for (const [outcome, id] of inForce)
      expect(codes(await undo(api, String(outcome.change?.id), await revisionOf(api, id)))).toEqual([]);
    expect(await project('backed')).toMatchObject({ investmentWan: 21_000, landMu: 45 });
    expect(await inputsOf('m')).toEqual(['a', 'c', 'x']);
    const undone = await graphContents(api.graph);
    await load(TINY_CHAIN);
    await load(newer.path);
    expect(await graphContents(api.graph)).toEqual(undone);
  },
  LONG_MS,
);

it(
  'one that the newer package contradicts is set aside and says why; the import goes through',
  async () => {
    const revision = await revisionOf(api, 'Chain:tiny');
    const added = await addInput(api, {
      chain: 'Chain:tiny',
      revision,
      input: { input: 'Segment:b', buyer: 'Segment:x', essential: true, returning: false },
    });
    const noted = await addNote(api, { about: 'Zone:west', revision: 0, text: '留着' });
    expect([added, noted].flatMap(codes)).toEqual([]);
    using newer = editedPackage({
      table: 'inputs',
      from: 'x,m,false,false,T-REF,trade,OBSERVED',
      to: 'x,b,true,false,T-REF,trade,OBSERVED,,x 是 b 的投入。,x is an input of b.\nx,m,false,false,T-REF,trade,OBSERVED',
    });
    expect((await load(newer.path)).changed).toBe(true);
    expect(await inputsOf('x')).toEqual([]);
    expect(await inputsOf('b')).toEqual(['x']);
    const { changes } = await api.ask<{ changes: { nodes: { setAside: { zh: string } | null; undoable: boolean }[] } }>(
      '{ changes(of: "Chain:tiny", first: 1) { nodes { setAside { zh } undoable } } }',
    );
    expect(changes.nodes[0]).toMatchObject({ setAside: { zh: expect.stringContaining('形成环') }, undoable: false });
    const { node } = await api.ask<{ node: { notes: { text: string }[] } }>(
      '{ node(id: "Zone:west") { ... on Zone { notes { text } } } }',
    );
    expect(node.notes.map(({ text }) => text)).toEqual(['留着']);
  },
  LONG_MS,
);

/** As a program with stricter rules would read a change that was made before: its row breaks a rule by now. */
const spoil = (change: Outcome) =>
  api.graph.write((run) =>
    run(
      {
        name: 'test/spoil',
        text: `MATCH (c:Change {key: $key}) SET c.after = replace(c.after, '"jobs":"7"', '"jobs":"-7"')`,
      },
      { key: String(change.change?.id).replace('Change:', '') },
    ),
  );
const setAsides = async () =>
  (
    await api.ask<{ changes: { nodes: { id: string; setAside: { zh: string } | null }[] } }>(
      '{ changes(first: 20) { nodes { id setAside { zh } } } }',
    )
  ).changes.nodes;

describe('a change that is set aside while others rest on it', () => {
  it(
    'goes with those that rest on it, each with its reason; the import goes through',
    async () => {
      const stage = { stage: 2 };
      const whole = await addProject(api, { project: { name: '被依靠的项目', place: 'Zone:west', jobs: 7, stage } });
      const id = String(whole.subject?.id);
      const phase = await addProject(api, { project: { name: '它的一期', phaseOf: id, stage } });
      const noted = await addNote(api, { about: phase.subject?.id, revision: 1, text: '一期的备注' });
      expect([whole, phase, noted].flatMap(codes)).toEqual([]);
      await spoil(whole);
      using newer = editedPackage({ table: 'projects', from: 'building,在建项目,', to: 'building,在建项目改名,' });
      expect((await load(newer.path)).changed).toBe(true);
      expect(await project('building')).toMatchObject({ name: '在建项目改名' });
      const reasons = new Map((await setAsides()).map((each) => [each.id, each.setAside?.zh]));
      expect(reasons.get(String(whole.change?.id))).toMatch(/至少 0/);
      expect(reasons.get(String(phase.change?.id))).toContain(id.replace('Project:', ''));
      expect(reasons.get(String(noted.change?.id))).toMatch(/没有|找不到|不存在/);
      for (const { subject } of [whole, phase])
        expect(await project(String(subject?.id).replace('Project:', ''))).toBeUndefined();
    },
    LONG_MS,
  );

  it(
    'stays as it was where something else than a change holds it, and says so',
    async () => {
      const whole = await addProject(api, { project: { name: '被留住的项目', jobs: 7, stage: { stage: 3 } } });
      const key = String(whole.subject?.id).replace('Project:', '');
      await api.graph.write((run) =>
        run(
          {
            name: 'test/hold',
            text: "MATCH (p:Project {key: $key}) CREATE (:Shortlist {key: 'holds-it'})-[:LISTS]->(p)",
          },
          { key },
        ),
      );
      const before = await graphContents(api.graph);
      await spoil(whole);
      await load(TINY_CHAIN);
      const [last] = (await setAsides()).filter(({ id }) => id === whole.change?.id);
      expect(last?.setAside?.zh).toMatch(/至少 0.*原样保留/);
      // Its rows are those of the log, which is what was spoiled.
      const after = (await graphContents(api.graph)).map((line) => line.replace('"jobs":-7', '"jobs":7'));
      expect(after.filter((line) => line.includes(key))).toEqual(before.filter((line) => line.includes(key)));
    },
    LONG_MS,
  );
});
