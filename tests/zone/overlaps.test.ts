import { expect, it } from 'vitest';
import { overlapsOf } from '../../server/src/zone/overlaps.ts';

const leads = (zone: string, target: string) => ({ zone, target, rank: 'LEADING' as const });

it('two zones that lead with one chain overlap; the chain of most zones comes first', () =>
  expect(
    overlapsOf([
      leads('Zone:a', 'Chain:pv'),
      leads('Zone:b', 'Chain:led'),
      leads('Zone:c', 'Chain:pv'),
      leads('Zone:d', 'Chain:led'),
      leads('Zone:e', 'Chain:led'),
      leads('Zone:e', 'Chain:food'),
    ]),
  ).toEqual([
    { target: 'Chain:led', zones: ['Zone:b', 'Zone:d', 'Zone:e'] },
    { target: 'Chain:pv', zones: ['Zone:a', 'Zone:c'] },
  ]));

it('what is only auxiliary in one of two does not overlap', () =>
  expect(overlapsOf([leads('Zone:a', 'Chain:pv'), { zone: 'Zone:b', target: 'Chain:pv', rank: 'AUXILIARY' }])).toEqual(
    [],
  ));

it('two parks of one zone are one zone', () =>
  expect(overlapsOf([leads('Zone:a', 'Chain:pv'), leads('Zone:a', 'Chain:pv')])).toEqual([]));
