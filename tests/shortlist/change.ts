import type { Api } from '../setup/api.ts';

/** A shortlist and the answers of its changes, as these tests ask for them. */
export type Entry = {
  enterprise: { id: string };
  ownerUnit: string | null;
  nextStep: string | null;
  dueDate: string | null;
  notes: string | null;
  addedAt: string;
  alsoOn: { id: string }[];
};
export type List = {
  id: string;
  name: string;
  chain: { id: string };
  segment: { id: string };
  area: { id: string };
  ownerUnit: string | null;
  revision: number;
  createdAt: string;
  changedAt: string;
  changedBy: string | null;
  view: string;
  entries: Entry[];
};
export type Payload = {
  shortlist: List | null;
  userErrors: { code: string; field: string | null; message: { zh: string; en: string } }[];
};

export const LIST = `id name chain { id } segment { id } area { id } ownerUnit revision createdAt changedAt changedBy view
  entries { enterprise { id } ownerUnit nextStep dueDate notes addedAt alsoOn { id } }`;
const PAYLOAD = `{ shortlist { ${LIST} } userErrors { code field message { zh en } } }`;

/** Each change with all its arguments as variables. */
const changes = {
  createShortlist: '$input: NewShortlist!',
  changeShortlist: '$id: ID!, $revision: Int!, $change: ShortlistChange!, $by: String',
  deleteShortlist: '$id: ID!, $revision: Int!',
  addToShortlist: '$id: ID!, $revision: Int!, $enterprise: ID!, $change: ShortlistEntryChange, $by: String',
  changeShortlistEntry: '$id: ID!, $revision: Int!, $enterprise: ID!, $change: ShortlistEntryChange!, $by: String',
  removeFromShortlist: '$id: ID!, $revision: Int!, $enterprise: ID!, $by: String',
};
type Change = keyof typeof changes;

const documentOf = (change: Change): string => {
  const passed = changes[change].replaceAll(/\$(\w+): [^,]+/g, '$1: $$$1');
  return `mutation (${changes[change]}) { answer: ${change}(${passed}) ${PAYLOAD} }`;
};

/** The answer to a change that is well formed. */
export const change = async (api: Api, what: Change, variables: Record<string, unknown>): Promise<Payload> =>
  (await api.ask<{ answer: Payload }>(documentOf(what), variables)).answer;

export const codes = ({ userErrors }: Payload): (string | null)[][] =>
  userErrors.map(({ code, field }) => [code, field]);

/** A list that must be there after a change that must be made. */
export function made(payload: Payload): List {
  if (payload.shortlist === null || payload.userErrors.length > 0) throw new Error(JSON.stringify(payload));
  return payload.shortlist;
}

/** A new list for segment b of the tiny chain in the test city. */
export const newList = async (api: Api, input: Record<string, unknown> = {}): Promise<List> =>
  made(
    await change(api, 'createShortlist', {
      input: { name: '乙料名单', chain: 'Chain:tiny', segment: 'Segment:b', area: 'Region:990100', ...input },
    }),
  );
