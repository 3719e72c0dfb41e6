import { expect, it } from 'vitest';
import { elementsOf } from '../../client/src/graph/elements.ts';
import { layoutChain } from '../../client/src/graph/layout.ts';
import { drawnChain } from './drawn-chain.ts';

it('draws an input thick only where something operates locally, dashed where it is optional, dotted where it returns', () => {
  const map = drawnChain(
    [{ name: 'ore' }, { name: 'steel', kind: 'WEAK' }, { name: 'paint' }, { name: 'car' }],
    [
      { from: 'ore', to: 'steel' },
      { from: 'steel', to: 'car' },
      { from: 'paint', to: 'car', essential: false },
      { from: 'car', to: 'steel', returning: true },
    ],
  );
  const classes = elementsOf(map, layoutChain(map, { width: 1002, height: 490 }, 'zh'))
    .filter(({ group }) => group === 'edges')
    .map((edge) => String(edge.classes).split(' ')[0]);
  expect(classes.sort()).toEqual(['absent', 'local', 'optional', 'returning']);
});
