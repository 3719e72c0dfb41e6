import type { Api } from '../setup/api.ts';

/** What tests ask of every change. */
export const OUTCOME = `change { id kind by summary { zh } undoable } subject { ... on Project { id revision } ... on Enterprise { id revision } ... on Chain { id revision } ... on Segment { id revision } ... on Conflict { id revision } ... on Zone { id revision } ... on Area { id revision } }
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

type Fields = Record<string, unknown>;

/** A change of the API by its name: `types` are those of its arguments, as `project: ID!, revision: Int!`. */
export const makes =
  (field: string, types: string) =>
  async (api: Api, variables: Fields): Promise<Outcome> => {
    const names = types.split(', ').map((each) => each.split(':')[0] ?? '');
    const answer = await api.ask<Record<string, Outcome>>(
      `mutation (${types.replaceAll(/(^|, )/g, '$1$')}, $by: String!) {
        ${field}(${names.map((name) => `${name}: $${name}`).join(', ')}, by: $by) { ${OUTCOME} } }`,
      { by: '测试员', ...variables },
    );
    return answer[field] as Outcome;
  };
export const addProject = makes('addProject', 'project: NewProject!');
export const changeProject = makes(
  'changeProject',
  'project: ID!, revision: Int!, change: ProjectChange!, reason: String',
);
export const addEnterprise = makes('addEnterprise', 'enterprise: NewEnterprise!');
export const addNote = makes('addNote', 'about: ID!, revision: Int!, text: String!');
export const addObstacle = makes('addObstacle', 'project: ID!, revision: Int!, obstacle: NewObstacle!');
export const changeObstacle = makes('changeObstacle', 'obstacle: ID!, revision: Int!, change: ObstacleChange!');
export const correctSegment = makes(
  'correctSegment',
  'chain: ID!, segment: ID!, revision: Int!, correction: SegmentCorrection!',
);
export const makeChain = makes('makeChain', 'chain: NewChain!');
export const addSegment = makes('addSegment', 'chain: ID!, revision: Int!, segment: NewSegment!');
export const removeSegment = makes('removeSegment', 'chain: ID!, segment: ID!, revision: Int!');
export const addInput = makes('addInput', 'chain: ID!, revision: Int!, input: TemplateInput!');
export const changeInput = makes('changeInput', 'chain: ID!, revision: Int!, input: TemplateInput!');
export const removeInput = makes('removeInput', 'chain: ID!, revision: Int!, input: ID!, buyer: ID!');

export const revisionOf = async (api: Api, id: string): Promise<number> =>
  (
    await api.ask<{ node: { revision: number } | null }>(
      `query ($id: ID!) { node(id: $id) { ... on Project { revision } ... on Enterprise { revision } ... on Chain { revision } ... on Segment { revision } ... on Zone { revision } ... on Area { revision } ... on Conflict { revision } } }`,
      { id },
    )
  ).node?.revision ?? 0;
