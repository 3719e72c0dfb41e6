import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTORS } from '../../client/src/target/factors.ts';
import { printGates, readGates } from '../../client/src/target/gates-link.ts';
import { printWeights, readWeights, weightInputs } from '../../client/src/target/weights-link.ts';

describe('weights in the link', () => {
  it('reads factors with their weights, and leaves out what is no factor or no number', () =>
    expect([...readWeights(['MAKES:2', 'TIE:0', 'LUCK:3', 'SIZE:much', 'REGION:'])]).toEqual([
      ['MAKES', 2],
      ['TIE', 0],
    ]));

  it('keeps a negative weight, so that the server can refuse it by name', () =>
    expect(weightInputs(readWeights(['TIE:-1']))).toEqual([{ factor: 'TIE', weight: -1 }]));

  it('does not write the default, and asks without weights when there are none', () => {
    expect(printWeights(new Map([['MAKES', 1]]))).toBeUndefined();
    expect(weightInputs(readWeights(undefined))).toBeNull();
  });

  it('comes back from the link as it went in', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom(...FACTORS), fc.constantFrom(0, 0.5, 1.5, 2, 3)), {
          selector: ([factor]) => factor,
        }),
        (pairs) => {
          const weights = new Map(pairs);
          expect(new Map(readWeights(printWeights(weights)))).toEqual(weights);
        },
      ),
    ));
});

describe('gates in the link', () => {
  it('reads thresholds above 0 and prints them back', () => {
    const gates = readGates(['ENERGY:0.3', 'INVESTMENT_PER_MU:300', 'TAX_PER_MU:0', 'HEIGHT:2']);
    expect(gates).toEqual([
      { gate: 'INVESTMENT_PER_MU', threshold: 300 },
      { gate: 'ENERGY', threshold: 0.3 },
    ]);
    expect(printGates(gates)).toEqual(['INVESTMENT_PER_MU:300', 'ENERGY:0.3']);
    expect(printGates([])).toBeUndefined();
  });
});
