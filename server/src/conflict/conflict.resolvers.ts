import { nodeId } from '../api/node-id.ts';
import { payloadOf } from '../change/payload.ts';
import type { Resolvers } from '../gen/schema.ts';
import type { ConflictOf, ConflictStatementOf } from './conflict.ts';
import { conflictsIn } from './conflicts.ts';
import { decideConflict } from './decide-conflict.ts';
import { differenceOf } from './difference.ts';
import { propertyNameOf } from './property-names.ts';

const statementsOf = ({ statements, current }: ConflictOf): ConflictStatementOf[] =>
  statements.map((row) => ({ ...row, inForce: row.key === current }));

export const conflictResolvers: Resolvers = {
  Query: { conflicts: (_, { area, asOf }, context) => conflictsIn(context, area, asOf) },
  Mutation: {
    decideConflict: async (_, input, context) =>
      payloadOf(context, await decideConflict(context, input), input.conflict),
  },
  Conflict: {
    id: ({ key }) => nodeId('Conflict', key),
    propertyName: ({ property, propertyName, propertyNameEn }) =>
      propertyName === null ? propertyNameOf(property) : { zh: propertyName, en: propertyNameEn ?? propertyName },
    statements: statementsOf,
    difference: ({ statements }) => differenceOf(statements),
    inForce: ({ statements, current }) => {
      const found = statements.find(({ key }) => key === current);
      return found ? nodeId(found.label, found.key) : null;
    },
    rule: ({ rule }) => rule.zh,
    ruleEn: ({ rule }) => rule.en,
    decidedBy: ({ decision }) => decision?.by ?? null,
    decidedAt: ({ decision }) => decision?.at ?? null,
  },
  ConflictStatement: {
    id: ({ label, key }) => nodeId(label, key),
    statement: ({ statementZh, statementEn }) => ({ zh: statementZh, en: statementEn ?? statementZh }),
    population: ({ population, populationEn }) =>
      population === null ? null : { zh: population, en: populationEn ?? population },
    source: async ({ source }, _, { catalogue }) => {
      const found = (await catalogue()).sources.get(source);
      if (!found) throw new Error(`a statement cites source ${source}, which is not in the graph`);
      return found;
    },
  },
};
