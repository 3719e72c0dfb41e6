import type { Outcome } from '../change/change.ts';
import { OUTCOME } from '../change/change.ts';
import type { Api } from '../setup/api.ts';

type Choice = { conflict: string; revision: number; statement: string | null; reason?: string; by?: string };

export const decide = async (api: Api, { reason = '以批复为准', by = '测试员', ...rest }: Choice): Promise<Outcome> =>
  (
    await api.ask<{ decideConflict: Outcome }>(
      `mutation ($conflict: ID!, $revision: Int!, $statement: ID, $reason: String!, $by: String!) {
        decideConflict(conflict: $conflict, revision: $revision, statement: $statement, reason: $reason, by: $by) { ${OUTCOME} } }`,
      { ...rest, reason, by },
    )
  ).decideConflict;
