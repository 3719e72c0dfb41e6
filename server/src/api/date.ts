import { GraphQLScalarType, Kind } from 'graphql';
import { BadDate } from '../errors.ts';
import { type Day, parseDay } from '../model/date.ts';

function checked(value: unknown): string {
  if (typeof value !== 'string' || parseDay(value) === undefined) throw new BadDate('asOf', String(value).slice(0, 40));
  return value;
}

/** Dates travel as they are written; `dayOf` takes the last day of their period. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  parseValue: checked,
  parseLiteral: (node) =>
    checked(node.kind === Kind.STRING ? node.value : 'value' in node ? String(node.value) : node.kind),
  serialize: (value) => String(value),
});

/** The day of an argument, or the default. A default of 0 (no dated source) counts everything known. */
export const dayOf = (argument: string | null | undefined, usual: Day): Day => {
  const day = argument == null ? usual : parseDay(argument);
  if (day === undefined) throw new BadDate('asOf', String(argument));
  return day;
};
