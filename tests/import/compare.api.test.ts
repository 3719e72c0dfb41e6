import { expect, test } from 'vitest';
import type { Comparison } from '../../server/src/import/comparison.ts';
import { type ImportOptions, importPackage } from '../../server/src/import/import-package.ts';
import { InvalidPackage } from '../../server/src/import/invalid-package.ts';
import { changeProject, codes, removeInput, undo } from '../change/change.ts';
import { useApi } from '../setup/api.ts';
import { editedPackage, TINY_CHAIN } from './edited-package.ts';
import { partialPackage, stated } from './partial-package.ts';
import { wholeGraph } from './whole-graph.ts';

const api = useApi('tiny-chain');
const LONG_MS = 240_000;
const load = (path: string, options?: ImportOptions) => importPackage(api.graph, path, () => undefined, options);
const one = async (text: string) => Object.values((await api.graph.read({ name: 'test', text }))[0] ?? {})[0];

const told = (differences: Comparison['counts'] | undefined) =>
  Object.fromEntries(
    [...(differences ?? [])].flatMap(([table, { SAME, ...rest }]) => {
      const some = Object.entries(rest).filter(([, count]) => count > 0);
      return some.length > 0 ? [[table, Object.fromEntries(some)]] : [];
    }),
  );

test(
  'a dry run says what is new, changed, same and conflicting, also over edits of staff, and writes nothing',
  async () => {
    const edit = { project: 'Project:backed', revision: 0, change: { investmentWan: 88_000 } };
    const corrected = await changeProject(api, edit);
    const gone = await removeInput(api, { chain: 'Chain:tiny', revision: 0, input: 'Segment:a', buyer: 'Segment:m' });
    expect([corrected, gone].flatMap(codes)).toEqual([]);

    const same = await load(TINY_CHAIN, { dryRun: true });
    expect(told(same.differences)).toEqual({});
    expect(same.differences?.get('projects')).toMatchObject({ SAME: 11 });

    using newer = editedPackage(
      { table: 'projects', from: 'Zone:west,,20000,AT_LEAST,,', to: 'Zone:west,,21000,AT_LEAST,,' },
      { table: 'projects', from: 'building,在建项目,', to: 'building,在建项目新名,' },
      { table: 'inputs', from: 'a,m,false,false', to: 'a,m,true,false' },
      { table: 'indicators', from: 'key,name,name_en,unit\n', to: 'key,name,name_en,unit\nnewer,新指标,,家\n' },
    );
    const before = await wholeGraph(api.graph);
    const { differences, examples, changed } = await load(newer.path, { dryRun: true });
    expect(await wholeGraph(api.graph)).toEqual(before);
    expect(changed).toBe(false);
    expect(told(differences)).toEqual({
      projects: { CHANGED: 1, CONFLICTING: 1 },
      inputs: { CONFLICTING: 1 },
      indicators: { NEW: 1 },
    });
    expect(examples.map(({ kind, identity, cells, against }) => [kind, identity, cells, against?.en])).toEqual([
      ['CONFLICTING', 'a/m', [{ column: 'essential', before: 'false', after: 'true' }], 'Staff took it away.'],
      ['CHANGED', 'building', [{ column: 'name', before: '在建项目', after: '在建项目新名' }], undefined],
      ['CONFLICTING', 'backed', [{ column: 'investment_wan', before: '20000', after: '21000' }], 'Staff changed it.'],
      ['NEW', 'newer', [], undefined],
    ]);

    expect((await load(newer.path, { who: '招商科' })).changed).toBe(true);
    expect(await one("MATCH (p:Project {key: 'backed'}) RETURN p.investmentWan")).toBe(88_000);
    expect(await one("MATCH (p:Project {key: 'building'}) RETURN p.name")).toBe('在建项目新名');
    const [run] = await api.graph.read({
      name: 'test/run',
      text: `MATCH (r:ImportRun) WITH r ORDER BY r.sequence DESC LIMIT 1
        RETURN r.who AS who, r.kind AS kind, r.state AS state,
          reduce(sum = 0, n IN r.added | sum + n) AS added, reduce(sum = 0, n IN r.changed | sum + n) AS changed,
          reduce(sum = 0, n IN r.conflicting | sum + n) AS conflicting`,
    });
    expect(run).toEqual({ who: '招商科', kind: 'FOLDER', state: 'LOADED', added: 1, changed: 1, conflicting: 2 });
    const standing = await wholeGraph(api.graph);
    expect((await load(newer.path)).changed).toBe(false);
    expect(await wholeGraph(api.graph)).toEqual(standing);
    expect(codes(await undo(api, String(corrected.change?.id), 1))).toEqual([]);
    expect(await one("MATCH (p:Project {key: 'backed'}) RETURN p.investmentWan")).toBe(21_000);
  },
  LONG_MS,
);

test(
  'a package may refer to what the database holds; what neither holds is refused, and nothing is written',
  async () => {
    const project = { key: 'late', name: '后到的项目', sited_in: 'Zone:west', ...stated('T-2025-06') };
    const event = { key: 'late-1', project: 'late', stage_from: '2', stage_to: '2', planned: 'false', printed: '签约' };
    const rows = {
      projects: [project],
      stage_events: [{ ...event, ...stated('T-2025-06') }],
      fills: [{ project: 'late', segment: 'b', ...stated('T-2025-06') }],
      inputs: [{ input: 'x', buyer: 'c', essential: 'false', returning: 'false', ...stated('T-REF') }],
    };
    using sound = partialPackage(rows);
    expect(told((await load(sound.path)).differences)).toEqual({
      projects: { NEW: 1 },
      stage_events: { NEW: 1 },
      fills: { NEW: 1 },
      inputs: { NEW: 1 },
    });
    expect(
      await one(
        "MATCH (a:Area)<-[:SITED_IN]-(p:Project {key: 'late'})-[f:FILLS]->(s:Segment) RETURN a.id + ' ' + s.key + ' ' + f.known",
      ),
    ).toBe('Zone:west b 20250630');

    const before = await wholeGraph(api.graph);
    using dangling = partialPackage({
      ...rows,
      fills: [{ project: 'late', segment: 'nowhere', ...stated('T-2025-06') }],
    });
    const refusal = await load(dangling.path).catch((error: unknown) => error);
    expect((refusal as InvalidPackage).report.problems).toMatchObject([
      { type: 'foreign-key', table: 'fills', column: 'segment', value: 'nowhere' },
    ]);
    // Over the template that stands: c is made from m, and x is none of its own inputs.
    using circular = partialPackage({
      inputs: [{ input: 'c', buyer: 'x', essential: 'true', returning: 'false', ...stated('T-REF') }],
    });
    expect(await load(circular.path).catch((error: unknown) => error)).toBeInstanceOf(InvalidPackage);
    expect(await wholeGraph(api.graph)).toEqual(before);
  },
  LONG_MS,
);
