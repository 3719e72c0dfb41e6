import { OUTCOME, type Outcome, revisionOf, undo } from '../change/change.ts';
import type { Api } from '../setup/api.ts';

type Wish = { keep: string; merged: string; reason?: string; by?: string };

/** Merges with the revisions as they stand, unless others are given. */
export async function merge(
  api: Api,
  { keep, merged, reason = '工商登记一致', by = '测试员' }: Wish,
  revision?: number,
) {
  const variables = {
    keep,
    merged,
    reason,
    by,
    revision: revision ?? (await revisionOf(api, keep)),
    mergedRevision: await revisionOf(api, merged),
  };
  const { mergeRecords } = await api.ask<{ mergeRecords: Outcome }>(
    `mutation ($keep: ID!, $revision: Int!, $merged: ID!, $mergedRevision: Int!, $reason: String!, $by: String!) {
      mergeRecords(keep: $keep, revision: $revision, merged: $merged, mergedRevision: $mergedRevision, reason: $reason, by: $by) { ${OUTCOME} } }`,
    variables,
  );
  return mergeRecords;
}

export async function reject(api: Api, first: string, second: string): Promise<Outcome> {
  const { rejectMerge } = await api.ask<{ rejectMerge: Outcome }>(
    `mutation ($first: ID!, $revision: Int!, $second: ID!) {
      rejectMerge(first: $first, revision: $revision, second: $second, reason: "两家各有执照", by: "测试员") { ${OUTCOME} } }`,
    { first, second, revision: await revisionOf(api, first) },
  );
  return rejectMerge;
}

export const proposed = async (api: Api, area?: string): Promise<string[]> =>
  (
    await api.ask<{ mergeProposals: { id: string }[] }>('query ($area: ID) { mergeProposals(area: $area) { id } }', {
      area,
    })
  ).mergeProposals.map(({ id }) => id);

/** Undoes a change of a thing at whatever revision it stands. */
export const undoNow = async (api: Api, { change, subject }: Outcome): Promise<Outcome> =>
  undo(api, String(change?.id), await revisionOf(api, String(subject?.id)));
