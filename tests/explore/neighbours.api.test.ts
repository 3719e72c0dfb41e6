import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');

const neighbours = async (id: string, asOf?: string) =>
  (
    await api.ask<{ neighbours: { type: string; direction: string; count: number; exact: boolean }[] }>(
      'query ($id: ID!, $asOf: Date) { neighbours(id: $id, asOf: $asOf) { type direction count exact } }',
      { id, asOf },
    )
  ).neighbours.map(({ type, direction, count, exact }) => `${type} ${direction} ${count}${exact ? '' : ' at most'}`);

describe('neighbours, counted by hand', () => {
  it('a final product: three inputs, one maker, its chain and its class', async () =>
    expect(await neighbours('Segment:m')).toEqual([
      'INPUT_OF IN 3',
      'HAS_SEGMENT IN 1',
      'ACTIVE_IN IN 1',
      'CLASSIFIED_AS OUT 1',
    ]));

  it('its maker is not known before the document that names it; what has no date always is', async () =>
    expect(await neighbours('Segment:m', '2024-06')).toEqual([
      'INPUT_OF IN 3',
      'HAS_SEGMENT IN 1',
      'CLASSIFIED_AS OUT 1',
    ]));

  it('an enterprise: what it makes, leads and buys, who supplies it, where it is', async () =>
    expect(await neighbours('Enterprise:edge-leader')).toEqual([
      'ACTIVE_IN OUT 1',
      'SUPPLIES IN 1',
      'BUYS OUT 3',
      'LEADS OUT 1',
      'LOCATED_IN OUT 1',
    ]));

  it('a project known in June 2025 is no neighbour of its zone half a year earlier', async () => {
    // c-line, building, year-old, silent and backed stand in west by then; vague, overlap, duplicated, backed-phase-2 later.
    expect(await neighbours('Zone:west', '2024-12-31')).toContain('SITED_IN IN 5');
    expect(await neighbours('Zone:west')).toContain('SITED_IN IN 9');
  });

  it('a list: a chain, a project, an enterprise and a zone are on it', async () =>
    expect(await neighbours('List:key-list')).toEqual(['ON_LIST IN 4']));

  it('a mechanism: the city it is of, the two regions it aims at, the project it brought, once that is told', async () => {
    expect(await neighbours('Mechanism:ledger')).toEqual(['OF OUT 1', 'AIMS_AT OUT 2', 'BROUGHT_BY IN 1']);
    expect(await neighbours('Mechanism:ledger', '2024-12-31')).toEqual(['OF OUT 1', 'AIMS_AT OUT 2']);
  });

  it('figures of a city are no mechanisms of it', async () =>
    expect((await neighbours('Region:990100')).filter((each) => each.startsWith('OF '))).toEqual(['OF IN 1']));

  it.each([
    ['nothing of that key', 'Segment:e-singel', 'NOT_FOUND', ['Segment:e-single']],
    ['an enterprise misspelt', 'Enterprise:leadre', 'NOT_FOUND', ['Enterprise:leader']],
    ['a source, which is not explored', 'Source:T-REF', 'BAD_ID', ['Segment']],
    ['no id', 'm', 'BAD_ID', ['Segment:led-chip']],
  ])('%s is refused with what is near', async (_, id, code, suggestions) => {
    const { extensions } = await api.refusal('query ($id: ID!) { neighbours(id: $id) { count } }', { id });
    expect(extensions).toMatchObject({ code, argument: 'id' });
    expect(extensions.suggestions).toEqual(expect.arrayContaining(suggestions));
  });
});
