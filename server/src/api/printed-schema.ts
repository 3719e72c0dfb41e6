import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.ts';

/** The API as one text in a fixed order, so that two states of it can be compared line by line. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
