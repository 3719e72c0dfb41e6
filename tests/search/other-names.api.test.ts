import { expect, it } from 'vitest';
import { changeProject, codes, revisionOf, undo } from '../change/change.ts';
import { merge, undoNow } from '../merge/merge.ts';
import { useApi } from '../setup/api.ts';

const api = useApi('merge-chain');
const LINE = 'Project:line';
const NEW = 'Project:line-new';

type Answer = { search: { node: { id: string }; named: string; how: string }[]; searchIndex: { renewing: boolean } };
/** What is found as it is written, of the newest data. */
async function found(text: string): Promise<string[]> {
  const ask = () =>
    api.ask<Answer>(
      'query ($text: String!) { search(text: $text) { node { id } named how } searchIndex { renewing } }',
      { text },
    );
  await expect.poll(ask, { timeout: 30_000 }).toMatchObject({ searchIndex: { renewing: false } });
  return (await ask()).search.filter(({ how }) => how === 'WRITTEN').map(({ node, named }) => `${node.id} ${named}`);
}
async function rename(project: string, name: string) {
  const renamed = await changeProject(api, { project, revision: await revisionOf(api, project), change: { name } });
  expect(codes(renamed)).toEqual([]);
  return renamed;
}

it('a record that was merged is found under all its names, as the one that stands for it', async () => {
  const firms = await merge(api, { keep: 'Enterprise:star-electric', merged: 'Enterprise:star' });
  expect(await found('Star Group')).toEqual(['Enterprise:star-electric ENGLISH']);
  expect(await found('星光集团')).toEqual(['Enterprise:star-electric ALIAS']);
  await undoNow(api, firms);
  expect(await found('Star Group')).toEqual(['Enterprise:star ENGLISH']);

  const renamed = await rename(NEW, '琥珀厂房');
  const projects = await merge(api, { keep: LINE, merged: NEW });
  expect(codes(projects)).toEqual([]);
  expect(await found('琥珀')).toEqual([`${LINE} ALIAS`]);
  expect(await found('灯件产线扩建')).toEqual([`${LINE} FORMER`]);
  await undoNow(api, projects);
  expect(codes(await undo(api, String(renamed.change?.id), await revisionOf(api, NEW)))).toEqual([]);
});

it('a name that was given and taken back finds nothing, though it was worked under', async () => {
  const renamed = await rename(LINE, '琥珀产线');
  const revision = await revisionOf(api, LINE);
  const noted = await changeProject(api, { project: LINE, revision, change: { jobs: 7 } });
  expect(await found('琥珀产线')).toEqual([`${LINE} NAME`]);
  await undo(api, String(noted.change?.id), await revisionOf(api, LINE));
  await undo(api, String(renamed.change?.id), await revisionOf(api, LINE));
  expect(await found('琥珀产线')).toEqual([]);
});
