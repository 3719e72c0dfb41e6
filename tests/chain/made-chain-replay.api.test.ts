import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import {
  addInput,
  codes,
  correctSegment,
  makeChain,
  removeInput,
  removeSegment,
  revisionOf,
  undo,
} from '../change/change.ts';
import { graphContents } from '../change/graph-contents.ts';
import { editedCopy } from '../import/edited-package.ts';
import { useApi } from '../setup/api.ts';

const api = useApi('nation-chain');
const NATION = fileURLToPath(new URL('../nation-chain', import.meta.url));
const LONG_MS = 240_000;
const AREA = 'Region:950100';
const products = (...names: string[]) => names.map((name) => `Product:${name}`);

type Drawn = {
  chain: { name: string };
  segments: { id: string[]; name: string[]; nameEn: string[] };
  inputs: { source: number[]; target: number[]; essential: boolean[] };
};
async function mapOf(chain: string) {
  const { chainMap } = await api.ask<{ chainMap: Drawn }>(
    `query ($chain: ID!, $area: ID!) { chainMap(chain: $chain, area: $area) {
      chain { name } segments { id name nameEn } inputs { source target essential } } }`,
    { chain, area: AREA },
  );
  const { segments, inputs } = chainMap;
  const at = (place: number | undefined) => segments.name[place ?? 0] ?? '';
  return {
    name: chainMap.chain.name,
    lines: inputs.source
      .map((source, n) => `${at(source)}${inputs.essential[n] ? '→' : '⇢'}${at(inputs.target[n])}`)
      .sort(),
    idOf: (name: string) => String(segments.id[segments.name.indexOf(name)]),
    names: new Map(segments.id.map((id, n) => [id, `${segments.name[n]} ${segments.nameEn[n]}`])),
  };
}
const logOf = async (chain: string) =>
  (
    await api.ask<{ changes: { nodes: { id: string; by: string; setAside: object | null; undoable: boolean }[] } }>(
      'query ($of: ID!) { changes(of: $of) { nodes { id by setAside { zh } undoable } } }',
      { of: chain },
    )
  ).changes.nodes;

it(
  'a chain made by staff stands with its corrections after a newer package was imported over it, and each can be undone',
  async () => {
    const made = await makeChain(api, {
      chain: {
        name: '照明自建链',
        nameEn: 'Light of ours',
        members: products('灯具', 'led芯片', '荧光粉', '外延片', '回收镓', '衬底', '高纯氨'),
        industry: 'Industry:C',
      },
    });
    const chain = String(made.subject?.id);
    const { idOf } = await mapOf(chain);
    const [wafer, phosphor, ammonia] = [idOf('外延片'), idOf('荧光粉'), idOf('高纯氨')];
    const stance = async () => ({ chain, revision: await revisionOf(api, chain) });
    const corrections = [
      await correctSegment(api, { ...(await stance()), segment: wafer, correction: { name: '外延' } }),
      await removeInput(api, { ...(await stance()), input: ammonia, buyer: wafer }),
      await removeSegment(api, { ...(await stance()), segment: phosphor }),
      await addInput(api, {
        ...(await stance()),
        input: { input: ammonia, buyer: idOf('衬底'), essential: true, returning: false },
      }),
    ];
    expect([made, ...corrections].flatMap(codes)).toEqual([]);
    const corrected = await mapOf(chain);
    expect(corrected.lines).toEqual(['LED芯片→灯具', '回收镓⇢外延', '外延⇢LED芯片', '衬底⇢外延', '高纯氨→衬底']);

    // The newer package says other things of what the chain refers to: a segment of the city's, an input among products.
    using newer = editedCopy(
      NATION,
      { table: 'segments', from: 'n-chip,LED芯片,LED chip,', to: 'n-chip,LED芯片,LED die,' },
      { table: 'chains', from: 'n,光电链,Light chain,1,', to: 'n,光电链,Light chain,2,' },
      { table: 'product_inputs', from: '荧光粉,灯具,N-SET,inputs 2,OBSERVED\n', to: '' },
    );
    expect((await importPackage(api.graph, newer.path, () => undefined)).changed).toBe(true);

    const after = await mapOf(chain);
    expect(after.name).toBe('照明自建链');
    expect(after.lines).toEqual(corrected.lines);
    expect([...after.names.keys()].sort()).toEqual([...corrected.names.keys()].sort());
    expect(after.names.get(wafer)).toMatch(/^外延 /);
    expect(after.names.get('Segment:n-chip')).toBe('LED芯片 LED die');
    const log = await logOf(chain);
    expect(log.map(({ by, setAside }) => [by, setAside])).toEqual(Array.from({ length: 5 }, () => ['测试员', null]));

    for (const _ of log) {
      const last = (await logOf(chain)).find(({ undoable }) => undoable);
      expect(codes(await undo(api, String(last?.id), await revisionOf(api, chain)))).toEqual([]);
    }
    const undone = await graphContents(api.graph);
    await importPackage(api.graph, NATION, () => undefined);
    await importPackage(api.graph, newer.path, () => undefined);
    expect(await graphContents(api.graph)).toEqual(undone);
  },
  LONG_MS,
);
