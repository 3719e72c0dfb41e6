import { afterEach, beforeAll, expect, test } from 'vitest';
import { type ImportOptions, importPackage } from '../../server/src/import/import-package.ts';
import { withLease } from '../../server/src/import/lease.ts';
import { rollBack } from '../../server/src/import/roll-back.ts';
import type { Graph } from '../../server/src/neo4j/graph.ts';
import { changeProject, codes, revisionOf, undo } from '../change/change.ts';
import { useApi } from '../setup/api.ts';
import { change, codes as listCodes, newList } from '../shortlist/change.ts';
import { cutOff } from './cut-off.ts';
import { editedPackage } from './edited-package.ts';
import type { PackageFolder } from './package-folder.ts';
import { wholeGraph } from './whole-graph.ts';

/** What staff change between the transactions of an import that is written, or taken back, in batches. */
const api = useApi('tiny-chain');
const LONG_MS = 300_000;
/** Everything is too large for one transaction. */
const SIZES = { atOnce: 0, batch: 1 };
const CUT = 'the line is cut';

let newer: PackageFolder;
let before: string[];
/** Beside the log, which keeps what was undone, and the source of the day. */
const standing = async () =>
  (await wholeGraph(api.graph))
    .filter((line) => !/"(labels|of)":\["(DataVersion|ImportRun|RunPart|Change|Source|Shortlist)"/.test(line))
    .map((line) => line.replace(/"revision":\d+,?/, ''));
const load = (graph: Graph = api.graph, options: ImportOptions = { sizes: SIZES }) =>
  importPackage(graph, newer.path, () => undefined, options);
const takeBack = (graph: Graph = api.graph) => rollBack(graph, null, { sizes: SIZES });
const rename = async (key: string, name: string) => {
  const project = `Project:${key}`;
  return changeProject(api, { project, revision: await revisionOf(api, project), change: { name } });
};
const takenAway = async ({ change: made }: Awaited<ReturnType<typeof rename>>, key: string) =>
  codes(await undo(api, String(made?.id), await revisionOf(api, `Project:${key}`)));
const nameOf = async (key: string) =>
  (await api.graph.read({ name: 'test/name', text: 'MATCH (p:Project {key: $key}) RETURN p.name AS name' }, { key }))[0]
    ?.name;

beforeAll(async () => {
  newer = editedPackage({
    table: 'projects',
    from: 'building,在建项目,Building project,,Zone:west,,,,,,,,,,,,,,',
    to: `late,后到的项目,,,Zone:west,,,,,,,,,,,,,,T-2024-12,L1,OBSERVED,,后到的项目。,It came later.
building,在建项目新名,Building project,,Zone:west,,,,,,,,,,,,,,`,
  });
  before = await standing();
  return () => newer[Symbol.dispose]();
}, LONG_MS);

afterEach(async () => {
  const after = await standing();
  expect(after.filter((line) => !before.includes(line))).toEqual([]);
  expect(before.filter((line) => !after.includes(line))).toEqual([]);
}, LONG_MS);

test(
  'while an import is taken back nobody changes what it takes, or holds it by a list; once it is done they do',
  async () => {
    const list = await newList(api);
    expect((await load()).changed).toBe(true);
    await expect(takeBack(cutOff(api.graph, 'import/raise-version', 3))).rejects.toThrow(CUT);
    const refused = await rename('building', '改名');
    expect(codes(refused)).toEqual([['IMPORT_RUNNING', null]]);
    expect(refused.userErrors[0]?.message.en).toContain('is being taken back');
    const entry = { id: list.id, revision: list.revision, enterprise: 'Enterprise:far-b' };
    expect(listCodes(await change(api, 'addToShortlist', entry))).toEqual([['IMPORT_RUNNING', null]]);
    await takeBack();
    const made = await rename('building', '改名');
    expect(codes(made)).toEqual([]);
    expect(await takenAway(made, 'building')).toEqual([]);
  },
  LONG_MS,
);

test(
  'while one is written they wait; when it has broken off their changes stand, and are undone before it is taken back',
  async () => {
    await expect(load(cutOff(api.graph, 'import/batches/mark', 1))).rejects.toThrow(CUT);
    await withLease(api.graph, { who: null, name: 'it goes on' }, async () =>
      expect(codes(await rename('building', '改名'))).toEqual([['IMPORT_RUNNING', null]]),
    );
    const made = await rename('building', '改名');
    expect(codes(made)).toEqual([]);
    await expect(load(cutOff(api.graph, 'import/batches/finish', 1))).rejects.toThrow(CUT);
    expect(await nameOf('building')).toBe('改名');
    await expect(takeBack()).rejects.toThrow('undo them first');
    expect(await takenAway(made, 'building')).toEqual([]);
    await takeBack();
  },
  LONG_MS,
);

test(
  'what they made of a row that it brought is undone before it is taken back, finished or not',
  async () => {
    await expect(load(cutOff(api.graph, 'import/batches/finish', 1))).rejects.toThrow(CUT);
    const made = await rename('late', '改名');
    expect(codes(made)).toEqual([]);
    expect((await load()).changed).toBe(true);
    expect(await nameOf('late')).toBe('改名');
    await expect(takeBack()).rejects.toThrow('undo them first');
    expect(await takenAway(made, 'late')).toEqual([]);
    await takeBack();
  },
  LONG_MS,
);
