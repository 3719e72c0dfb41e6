import { type Field, type FieldType, tables } from '../model/tables.ts';

/** The type of a column in the words of the Table Schema of Frictionless. */
type SchemaType = { type: string; description?: string; pattern?: string; enum?: readonly string[] };

const types = {
  text: () => ({ type: 'string' }),
  texts: () => ({ type: 'string', description: '多项以英文分号分隔。 Several entries are separated by semicolons.' }),
  integer: () => ({ type: 'integer' }),
  number: () => ({ type: 'number' }),
  boolean: () => ({ type: 'boolean' }),
  date: () => ({
    type: 'string',
    description: '2023、2023-06 或 2023-06-30。 A date with its precision.',
    pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?',
  }),
  word: (field) => ({ type: 'string', enum: field.kind === 'word' ? field.words : [] }),
  key: () => ({ type: 'string' }),
  node: (field) => ({
    type: 'string',
    pattern: `(${field.kind === 'node' ? field.tables.map((table) => tables[table].label).join('|') : ''}):.+`,
  }),
} satisfies Record<FieldType['kind'], (field: Field) => SchemaType>;

/** One field descriptor; the limits of a column go to its constraints. */
export function fieldSchema(name: string, field: Field): object {
  const { type, description, ...narrower }: SchemaType = types[field.kind](field);
  const constraints = {
    ...(field.required ? { required: true } : {}),
    ...(field.minimum === undefined ? {} : { minimum: field.minimum }),
    ...(field.maximum === undefined ? {} : { maximum: field.maximum }),
    ...narrower,
  };
  return {
    name,
    type,
    ...(description === undefined ? {} : { description }),
    ...(field.unit === undefined ? {} : { unit: field.unit }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
