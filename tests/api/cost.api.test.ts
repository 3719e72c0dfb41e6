import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');

describe('a query that asks too much', () => {
  it.each([
    ['wide', '{ enterprises(first: 200) { nodes { projects { segments { chains { segments { id } } } } } } }'],
    [
      'wide by the default of a variable',
      'query ($n: Int = 200) { enterprises(first: $n) { nodes { projects { segments { chains { segments { id } } } } } } }',
    ],
    [
      'deep',
      `{ gap(chain: "Chain:tiny", segment: "Segment:a", area: "Region:990100") { segment ${'{ chains { segments '.repeat(8)}{ id } ${'} }'.repeat(8)} } }`,
    ],
    [
      'made of fragments that multiply',
      `{ chains { ...F0 } } ${Array.from({ length: 12 }, (_, index) => `fragment F${index} on Chain { ${`...F${index + 1} `.repeat(20)} }`).join(' ')} fragment F12 on Chain { id }`,
    ],
    [
      'many dates of an area, under aliases in a fragment',
      `{ ...F } fragment F on Query { ${Array.from({ length: 60 }, (_, index) => `a${index}: overview(area: "Region:990100", asOf: "${1960 + index}") { asOf }`).join(' ')} }`,
    ],
    [
      'many dates of an area by the ids of gaps',
      `{ ${Array.from({ length: 60 }, (_, index) => `a${index}: node(id: "Gap:tiny|a|Region:990100|${1960 + index}") { id }`).join(' ')} }`,
    ],
    [
      'many dates of an area below a project',
      `{ node(id: "Project:a") { ... on Project { ${Array.from({ length: 60 }, (_, index) => `a${index}: gaps(area: "Region:990100", asOf: "${1960 + index}") { id }`).join(' ')} } } }`,
    ],
  ])('%s', async (_, document) => expect((await api.refusal(document)).extensions.code).toBe('QUERY_TOO_COSTLY'));
});
