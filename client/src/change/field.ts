import type { ReactNode } from 'react';

export type FieldValue = string | boolean | readonly string[];
export type Values = Readonly<Record<string, FieldValue>>;
/** `note`: said quietly beside it in a list of ticks. */
export type Option = { value: string; label: string; note?: string };

/** One field of a form. Its name is that of the input of the API, so that a refusal finds it. */
export type Field = {
  name: string;
  label: string;
  /** `date` keeps the precision that was typed; `number` and `integer` are text until they are sent. */
  kind:
    | 'text'
    | 'lines'
    | 'number'
    | 'integer'
    | 'date'
    | 'choice'
    | 'choices'
    | 'check'
    /** Every option with its tick. */
    | 'ticks'
    | 'enterprises'
    | 'project'
    | 'place';
  options?: readonly Option[];
  /** Names of what is chosen already, where options are searched for. */
  chosen?: readonly Option[];
  help?: ReactNode;
  placeholder?: string;
  longest?: number;
  required?: boolean;
  /** Part of the form's width; the whole width without it. */
  width?: 'half' | 'third';
  /** Names under which a refusal may come for it. */
  also?: readonly string[];
};

export const textOf = (values: Values, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
};
export const listOf = (values: Values, name: string): string[] => {
  const value = values[name];
  return Array.isArray(value) ? [...value] : [];
};
export const orNull = (text: string): string | null => (text === '' ? null : text);
export const numberOf = (values: Values, name: string): number | null => {
  const text = textOf(values, name).replaceAll(/[,，\s]/g, '');
  return text === '' ? null : Number(text);
};

const isNumber = (text: string, whole: boolean): boolean => {
  const value = Number(text.replaceAll(/[,，\s]/g, ''));
  return whole ? Number.isSafeInteger(value) : Number.isFinite(value);
};

/** Choices that must be made and were not: a default would state what nobody said. */
export const notChosen = (fields: readonly Field[], values: Values): string[] =>
  fields
    .filter(({ kind, name, required }) => required && kind === 'choice' && textOf(values, name) === '')
    .map(({ name }) => name);

/** Fields that should hold a number and do not: the API would not even take them. */
export const notNumbers = (fields: readonly Field[], values: Values): string[] =>
  fields
    .filter(({ kind, name }) => {
      const text = textOf(values, name);
      return (kind === 'number' || kind === 'integer') && text !== '' && !isNumber(text, kind === 'integer');
    })
    .map(({ name }) => name);
