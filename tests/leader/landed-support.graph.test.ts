import { beforeAll, describe, expect, it } from 'vitest';
import { catalogues } from '../../server/src/api/catalogue.ts';
import type { Assessment } from '../../server/src/gap/assess.ts';
import { assessor } from '../../server/src/gap/assessor.ts';
import { factReader } from '../../server/src/gap/load-facts.ts';
import { leadersInForce } from '../../server/src/leader/leaders-in-force.ts';
import { supportRateOf } from '../../server/src/leader/support-rate.ts';
import { useLeaderCity } from './leader-city.ts';

const world = useLeaderCity();
let catalogue: Awaited<ReturnType<ReturnType<typeof catalogues>>>;
let home: Assessment;
let zone: Assessment;
beforeAll(async () => {
  catalogue = await catalogues(world.graph)(1);
  const assess = assessor(world.graph, factReader(world.graph));
  home = await assess(catalogue, 'Region:990100', 20250630);
  zone = await assess(catalogue, 'Zone:east', 20250630);
});

describe('what a simulation compares', () => {
  it('the leaders in force, by key', () =>
    expect(leadersInForce(home)).toEqual(['branch', 'edge-leader', 'hub-core', 'hub-leader', 'leader']));
  it('a rate is that of the city, whatever area was looked at', () => {
    for (const leader of leadersInForce(home)) {
      expect(supportRateOf(catalogue, zone, leader)).toEqual(supportRateOf(catalogue, home, leader));
    }
  });
  it('a purchase from outside says nothing about the time after a landing, the amounts stay those of the record', () => {
    const before = supportRateOf(catalogue, home, 'hub-leader');
    const after = supportRateOf(catalogue, home, 'hub-leader', new Set(['n-bought']));
    expect(before.byCount[0]).toEqual({ essential: true, met: 1, total: 3, unknown: 1 });
    expect(after.byCount[0]).toEqual({ essential: true, met: 2, total: 3, unknown: 1 });
    expect(after.byValue).toEqual(before.byValue);
  });
});
