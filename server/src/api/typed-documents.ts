import { type DefinitionNode, Kind, visit } from 'graphql';

type Fragments = ReadonlyMap<string, DefinitionNode>;

/** A definition with every fragment that it names, itself or through another. */
function withFragments(definition: DefinitionNode, fragments: Fragments): DefinitionNode[] {
  const needed = new Set([definition]);
  for (const one of needed)
    visit(one, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`there is no fragment ${name.value}`);
        needed.add(fragment);
      },
    });
  return [...needed];
}

const capitalised = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;

/** The name of a definition's constant, and the types of what it answers and is asked with. */
function namesOf(definition: DefinitionNode): { constant: string; types: string } {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) {
    const { value } = definition.name;
    return { constant: `${value}FragmentDoc`, types: `types.${value}Fragment, unknown` };
  }
  if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name)
    throw new Error('only named operations and fragments');
  const { value } = definition.name;
  const type = `types.${value}${capitalised(definition.operation)}`;
  return { constant: `${value}Document`, types: `${type}, ${type}Variables` };
}

/** Empty lists say nothing to whoever reads a document, and are a third of its bytes. */
const withoutEmpty = (_: string, value: unknown): unknown =>
  Array.isArray(value) && value.length === 0 ? undefined : value;

/** The text of a module with the documents of a file as constants, ready parsed, each with its types and fragments. */
export function typedDocuments(definitions: readonly DefinitionNode[], all: readonly DefinitionNode[]): string {
  const fragments = new Map(
    all.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const constants = definitions.map((definition) => {
    const { constant, types } = namesOf(definition);
    const document = { kind: Kind.DOCUMENT, definitions: withFragments(definition, fragments) };
    return `export const ${constant} = ${JSON.stringify(document, withoutEmpty)} as unknown as TypedDocumentNode<${types}>;`;
  });
  const heads = [
    "import type { TypedDocumentNode } from '@apollo/client';",
    "import type * as types from './graphql.ts';",
  ];
  return [...heads, '', ...constants].join('\n');
}
