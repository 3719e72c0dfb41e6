import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { typedDocuments } from '../../server/src/api/typed-documents.ts';

const definitionsOf = (text: string) => parse(text, { noLocation: true }).definitions;
const fragments = definitionsOf(`
  fragment Whole on Chain { id ...Part }
  fragment Part on Chain { name }
  fragment Other on Chain { nameEn }`);
const query = definitionsOf('query Chains($area: ID!) { chains(area: $area) { ...Whole } }');

test('a document carries the fragments that it speaks, through others too, and no more', () => {
  const text = typedDocuments(query, [...query, ...fragments]);
  expect(text).toContain('export const ChainsDocument = {"kind":"Document"');
  expect(text).toContain('TypedDocumentNode<types.ChainsQuery, types.ChainsQueryVariables>');
  expect(
    [...text.matchAll(/"FragmentDefinition","name":\{"kind":"Name","value":"(\w+)"/g)].map(([, name]) => name),
  ).toEqual(['Whole', 'Part']);
});

test('a fragment that is nowhere is named', () =>
  expect(() => typedDocuments(query, query)).toThrow('there is no fragment Whole'));
