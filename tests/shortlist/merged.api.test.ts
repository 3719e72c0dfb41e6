import { expect, it } from 'vitest';
import { addNote, revisionOf } from '../change/change.ts';
import { merge, undoNow } from '../merge/merge.ts';
import { useApi } from '../setup/api.ts';
import { change, codes, type List, made } from './change.ts';

const api = useApi('merge-chain');
const STAR = 'Enterprise:star';
const ELECTRIC = 'Enterprise:star-electric';
const LONG_MS = 240_000;

const listed = async (id: string): Promise<List> =>
  (
    await api.ask<{ shortlist: List }>(
      'query ($id: ID!) { shortlist(id: $id) { id revision entries { enterprise { id } ownerUnit nextStep dueDate notes } } }',
      { id },
    )
  ).shortlist;
/** Any change by staff sets all records apart and makes them one again. */
const anyChange = async () =>
  addNote(api, { about: 'Chain:lamp', revision: await revisionOf(api, 'Chain:lamp'), text: '备注' });

it(
  'two entries of what is one are told as one, changed as one, and taken off as one',
  async () => {
    const input = { name: '灯件', chain: 'Chain:lamp', segment: 'Segment:part', area: 'Region:960200' };
    const list = made(await change(api, 'createShortlist', { input }));
    const add = async (enterprise: string, revision: number, fields: object) =>
      made(await change(api, 'addToShortlist', { id: list.id, revision, enterprise, change: fields }));
    await add(STAR, 1, { ownerUnit: '招商局', nextStep: '电话', notes: '已联系' });
    await add(ELECTRIC, 2, { ownerUnit: '招商局', nextStep: '拜访', dueDate: '2026-12-01', notes: '谈过一次' });
    const merged = await merge(api, { keep: STAR, merged: ELECTRIC });
    expect((await listed(list.id)).entries).toEqual([
      {
        enterprise: { id: STAR },
        ownerUnit: '招商局',
        nextStep: '电话；拜访',
        dueDate: '2026-12-01',
        notes: '已联系\n谈过一次',
      },
    ]);
    const again = { id: list.id, revision: 3, enterprise: ELECTRIC };
    expect(codes(await change(api, 'addToShortlist', again))).toEqual([['ALREADY_LISTED', 'enterprise']]);
    const changed = made(await change(api, 'changeShortlistEntry', { ...again, change: { nextStep: '签约' } }));
    expect(changed).toMatchObject({ revision: 4, entries: [{ nextStep: '签约', notes: '已联系\n谈过一次' }] });

    const off = made(await change(api, 'removeFromShortlist', { id: list.id, revision: 4, enterprise: STAR }));
    expect(off).toMatchObject({ revision: 5, entries: [] });
    await anyChange();
    expect((await listed(list.id)).entries).toEqual([]);
    await undoNow(api, merged);
    expect((await listed(list.id)).entries).toEqual([]);
  },
  LONG_MS,
);
