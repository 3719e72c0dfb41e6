import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ReadableError } from '../errors.ts';

/**
 * What an operation may ask for, worked out with its variables known: each field costs 1, times the size of the
 * pages around it (`first`, or what the field gives when it is left out).
 */
export const DEFAULTS = {
  largest: 100_000,
  deepest: 15,
  /** Entries that a list field is taken to have when it has no `first`. */
  usual: {
    gaps: 50,
    enterprises: 50,
    outside: 20,
    evidence: 8,
    suppliers: 4,
    projects: 4,
    chains: 12,
    segments: 20,
  } as Record<string, number>,
} as const;

type Fragments = Record<string, FragmentDefinitionNode>;

function pageOf(field: FieldNode, variables: Record<string, unknown>): number {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (first?.kind === Kind.INT) return Math.max(1, Number(first.value));
  if (first?.kind === Kind.VARIABLE && typeof variables[first.name.value] === 'number')
    return Math.max(1, Number(variables[first.name.value]));
  return DEFAULTS.usual[field.name.value] ?? 1;
}

export function costOf(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Record<string, unknown>,
): number {
  const costOfSet = (set: SelectionSetNode, depth: number): number => {
    if (depth > DEFAULTS.deepest) throw tooCostly();
    return set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + costOfSet(selection.selectionSet, depth);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments[selection.name.value];
        return sum + (fragment ? costOfSet(fragment.selectionSet, depth + 1) : 0);
      }
      if (selection.name.value.startsWith('__')) return sum + 1;
      return (
        sum + (selection.selectionSet ? pageOf(selection, variables) * costOfSet(selection.selectionSet, depth + 1) : 1)
      );
    }, 0);
  };
  return costOfSet(operation.selectionSet, 1);
}

export function tooCostly(): GraphQLError {
  return new ReadableError('QUERY_TOO_COSTLY', {
    zh: '这次查询要的太多或嵌套太深；请减小 first，或分几次查询。',
    en: 'This query asks for too much or is nested too deeply; lower first, or ask in several queries.',
  });
}
