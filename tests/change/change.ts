import type { Api } from '../setup/api.ts';

/** What tests ask of every change. */
export const OUTCOME = `change { id kind by summary { zh } undoable } subject { ... on Project { id revision } ... on Enterprise { id revision } ... on Chain { id revision } ... on Zone { id revision } ... on Area { id revision } }
  userErrors { code field message { zh en } }`;

export type Outcome = {
  change: { id: string; kind: string; by: string; summary: { zh: string }; undoable: boolean } | null;
  subject: { id: string; revision: number } | null;
  userErrors: { code: string; field: string | null; message: { zh: string; en: string } }[];
};

export const moveStage = async (
  api: Api,
  project: string,
  revision: number,
  move: object,
  by = '测试员',
): Promise<Outcome> =>
  (
    await api.ask<{ moveStage: Outcome }>(
      `mutation ($project: ID!, $revision: Int!, $move: StageMove!, $by: String!) {
        moveStage(project: $project, revision: $revision, move: $move, by: $by) { ${OUTCOME} } }`,
      { project, revision, move, by },
    )
  ).moveStage;

export const undo = async (api: Api, id: string, revision: number): Promise<Outcome> =>
  (
    await api.ask<{ undoChange: Outcome }>(
      `mutation ($id: ID!, $revision: Int!) { undoChange(id: $id, revision: $revision, by: "测试员") { ${OUTCOME} } }`,
      { id, revision },
    )
  ).undoChange;

export const codes = ({ userErrors }: Outcome) => userErrors.map(({ code, field }) => [code, field]);
