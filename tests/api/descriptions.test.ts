import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../server/src/api/schema.ts';

type Described = { description?: string | null | undefined };
type Named = { name: string; text: string };

/** An id or a code in backticks is no word of either language. */
const named = (name: string, { description }: Described): Named => ({
  name,
  text: (description ?? '').replaceAll(/`[^`]*`/g, ''),
});

/** A type with everything inside it, by the names one would look for them. */
function partsOf(type: GraphQLNamedType): Named[] {
  const own = named(type.name, type);
  if (isEnumType(type)) return [own, ...type.getValues().map((value) => named(`${type.name}.${value.name}`, value))];
  if (isInputObjectType(type))
    return [own, ...Object.values(type.getFields()).map((field) => named(`${type.name}.${field.name}`, field))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    named(`${type.name}.${field.name}`, field),
    ...field.args.map((argument) => named(`${type.name}.${field.name}(${argument.name}:)`, argument)),
  ]);
  return [own, ...fields];
}

const parts = Object.values(createSchema().getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap(partsOf);
const lacking = (wanted: RegExp): string[] => parts.filter(({ text }) => !wanted.test(text)).map(({ name }) => name);

describe('the API describes every type, value, field and argument', () => {
  it('finds them all: types, values, fields and arguments', () =>
    expect(parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Date', 'Node.id', 'GapKind.WEAK', 'Gap.severity', 'Query.gaps(first:)']),
    ));

  it('in Chinese first', () => expect(lacking(/^[^a-z]*\p{Script=Han}/u)).toEqual([]));

  it('and then in English', () => expect(lacking(/。\s.*[a-z]{2}/su)).toEqual([]));
});
