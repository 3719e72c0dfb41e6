import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { ReadableError } from '../errors.ts';
import { LARGEST_PAGE } from './page.ts';

/**
 * What an operation may ask for, worked out with its variables known: each field costs 1, times the size of the
 * pages around it (`first`, or what the field gives when it is left out); an analysis of an area costs its own share.
 */
export const DEFAULTS = {
  largest: 100_000,
  deepest: 15,
  /** A field that reads all facts of a city: so that one request cannot ask for hundreds of dates under aliases. */
  analysis: 2_000,
  analyses: [
    'overview',
    'chainMap',
    'gaps',
    'gap',
    'leaders',
    'leader',
    'leaderCandidates',
    'needs',
    'targets',
    'opportunities',
    'targetProfile',
    'landing',
    'cascade',
    'localProducers',
    'criticality',
    'projects',
    'projectBoard',
    'projectFunnel',
    'reserve',
    'ledgers',
    'indicators',
    'rateCards',
    'zoneBoard',
    'zoneStanding',
    'origins',
    'compare',
    'matrix',
    'clusters',
    'obstacles',
    'unknowns',
    'coverage',
    'surveySheet',
    'mergeProposals',
    'search',
    'searchCounts',
    'paths',
    'cone',
  ],
  /** Labels of things that are found by assessing their area. */
  analysed: ['Gap', 'Opportunity', 'Leader', 'Target', 'ChainOverview'],
  /** A change: so that one request cannot make hundreds under aliases. */
  change: 5_000,
  /** Entries that a list field is taken to have when it has no `first`. */
  usual: {
    explored: 50,
    neighbours: 20,
    expand: 50,
    paths: 5,
    gaps: 50,
    importRuns: 20,
    tables: 47,
    packageTables: 47,
    columns: 14,
    enterprises: 50,
    outside: 20,
    evidence: 8,
    suppliers: 4,
    projects: 4,
    productions: 20,
    classifications: 2,
    kinds: 50,
    grounds: 10,
    chains: 12,
    segments: 20,
    shortlists: 50,
    entries: 20,
    obstacles: 10,
    notes: 5,
    alsoOn: 2,
    differences: 100,
    unknowns: 200,
    rows: 200,
    conflicts: 20,
    mergeProposals: 20,
    mergeDecisions: 20,
    statements: 4,
    search: 20,
    marks: 2,
  } as Record<string, number>,
};

type Fragments = Record<string, FragmentDefinitionNode>;

/** A `first` out of range counts as the largest page: the field itself refuses it by name. */
function pageOf(field: FieldNode, variables: Record<string, unknown>): number {
  const first = argumentOf(field, 'first');
  const size = first?.kind === Kind.VARIABLE ? variables[first.name.value] : first?.kind === Kind.INT && first.value;
  if (typeof size === 'number' || typeof size === 'string') return Math.min(LARGEST_PAGE, Math.max(1, Number(size)));
  return DEFAULTS.usual[field.name.value] ?? 1;
}

const argumentOf = (field: FieldNode, name: string) =>
  field.arguments?.find((argument) => argument.name.value === name)?.value;

/** Whether a thing asked for by its id is one that takes an assessment. */
function isAnalysed(field: FieldNode, variables: Record<string, unknown>): boolean {
  const id = argumentOf(field, 'id');
  const given = id?.kind === Kind.VARIABLE ? variables[id.name.value] : id?.kind === Kind.STRING && id.value;
  return DEFAULTS.analysed.includes(String(given).split(':')[0] ?? '');
}

/** The variables of an operation, with its own defaults for those left out. */
function valuesOf({ variableDefinitions = [] }: OperationDefinitionNode, given: Record<string, unknown>) {
  const usual = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT || defaultValue?.kind === Kind.STRING
      ? [[variable.name.value, defaultValue.value]]
      : [],
  );
  return { ...Object.fromEntries(usual), ...given };
}

export function costOf(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  given: Record<string, unknown>,
): number {
  const variables = valuesOf(operation, given);
  let visits = 0;
  let assessed = 0;

  /** Of a field of the operation itself, also when a fragment asks for it. */
  const costOfRoot = (field: FieldNode): number => {
    if (operation.operation === OperationTypeNode.MUTATION) return DEFAULTS.change;
    const { value } = field.name;
    if (value === 'node') return isAnalysed(field, variables) ? DEFAULTS.analysis : 1;
    return DEFAULTS.analyses.includes(value) ? DEFAULTS.analysis : 1;
  };
  const costOfField = (field: FieldNode, depth: number, isRoot: boolean): number => {
    if (field.name.value.startsWith('__')) return 1;
    const own = isRoot ? costOfRoot(field) : 1;
    // All entries of a page have one area and date: assessed once, however large the page.
    if (!isRoot && argumentOf(field, 'area')) assessed += DEFAULTS.analysis;
    return own + (field.selectionSet ? pageOf(field, variables) * costOfSet(field.selectionSet, depth + 1, false) : 0);
  };
  const costOfSelection = (selection: SelectionNode, depth: number, isRoot: boolean): number => {
    visits += 1;
    // Fragments that spread each other many times would keep the count itself busy for ever.
    if (visits > DEFAULTS.largest) throw tooCostly();
    if (selection.kind === Kind.FIELD) return costOfField(selection, depth, isRoot);
    if (selection.kind === Kind.INLINE_FRAGMENT) return costOfSet(selection.selectionSet, depth, isRoot);
    const fragment = fragments[selection.name.value];
    return fragment ? costOfSet(fragment.selectionSet, depth + 1, isRoot) : 0;
  };
  const costOfSet = (set: SelectionSetNode, depth: number, isRoot: boolean): number => {
    if (depth > DEFAULTS.deepest) throw tooCostly();
    return set.selections.reduce((sum, selection) => sum + costOfSelection(selection, depth, isRoot), 0);
  };
  return costOfSet(operation.selectionSet, 1, true) + assessed;
}

export function tooCostly(): GraphQLError {
  return new ReadableError('QUERY_TOO_COSTLY', {
    zh: '这次查询要的太多或嵌套太深；请减小 first，或分几次查询。',
    en: 'This query asks for too much or is nested too deeply; lower first, or ask in several queries.',
  });
}
