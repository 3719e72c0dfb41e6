import { expect, it } from 'vitest';
import { stillOpen } from '../../server/src/gap/situation.ts';
import { Portfolio } from '../../server/src/zone/portfolio.ts';
import { zoneEnterprisesOf } from '../../server/src/zone/zone-enterprise.ts';
import type { PresenceRow } from '../../server/src/zone/zone-facts.ts';
import { groundOf } from '../landing/world.ts';

const portfolio = new Portfolio(groundOf({ one: ['s'] }, []).structure, new Map());
const row = (more: Partial<PresenceRow> = {}): PresenceRow => ({
  enterprise: 'e',
  place: 'Zone:east',
  industry: null,
  segment: 's',
  status: 'OPERATING',
  function: 'PRODUCTION',
  from: null,
  until: null,
  known: 20231231,
  ...more,
});
const closing = (more: Partial<PresenceRow> = {}) => row({ status: 'CLOSED', known: 20241231, ...more });
const inEast = (...rows: PresenceRow[]) =>
  zoneEnterprisesOf(
    rows.filter(({ place }) => place === 'Zone:east'),
    new Set(stillOpen(rows, 20250630)),
    20250630,
    portfolio,
    [],
  );

it('an enterprise produces in a zone until it is told to have closed', () => {
  expect(inEast(row())).toMatchObject([{ operating: true, chains: ['one'] }]);
  expect(inEast(row(), closing())).toMatchObject([{ key: 'e', operating: false, chains: [] }]);
});
it('a closing counts wherever in home it was told, and only for what it closed', () => {
  expect(inEast(row(), closing({ place: 'Region:1' }))).toMatchObject([{ operating: false }]);
  expect(inEast(row(), closing({ segment: 'other' }))).toMatchObject([{ operating: true }]);
});
it('what is told to produce later than it closed has been taken up again; what is yet to close produces', () => {
  expect(inEast(closing(), row({ known: 20250331 }))).toMatchObject([{ operating: true }]);
  expect(inEast(row(), closing({ from: 20270101 }))).toMatchObject([{ operating: true }]);
});
