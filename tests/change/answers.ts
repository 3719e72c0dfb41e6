import { exploringAt } from '../explore/exploring.ts';
import type { Api } from '../setup/api.ts';

const PROJECT = `id asOf name nameEn investmentWan investmentBound capacity landMu jobs salesWan taxWan place phaseOf { id name }
  phases { id name } segments { id } backers { id } standing { stageFrom stageTo slipDays lastHeard late: reason { zh } }
  disagreements { id statements { statement { zh } } inForce { statement { zh } } rule { zh } }
  evidence { statement { zh } source { id } }`;
const SUM = 'wan bound stated unstated inWhole';

const PAGE = `query ($id: ID!, $asOf: Date!) { project(id: $id, asOf: $asOf) { ${PROJECT} } }`;
const CITY = `query ($area: ID!, $asOf: Date!) {
  projects(area: $area, asOf: $asOf, order: NAME) { totalCount investment { ${SUM} } nodes { ${PROJECT} } }
  projectBoard(area: $area, asOf: $asOf) { columns { column count investment { ${SUM} } } }
  projectFunnel(area: $area, asOf: $asOf) { lines { id count investment { ${SUM} } } }
  reserve(area: $area, asOf: $asOf) { sentence { zh } }
  ledgers(asOf: $asOf) { list { id } known { ${SUM} } sentence { zh } members { counted project { id name investmentWan } } }
  gaps(area: $area, asOf: $asOf) { nodes { id kind severity { value } projects { stageFrom project { id name investmentWan } evidence { statement { zh } } } } }
  zoneBoard(area: $area, asOf: $asOf) { zones { id investment { value stated unstated } projects { match project { id name investmentWan } } } }
  clusters(area: $area, asOf: $asOf) { links { kind from to } containers { id investmentWan projects unknownInvestments } members { id name investmentWan } dots { container member } }
  origins(area: $area, asOf: $asOf) { projects { project name investmentWan place { id } } }
  conflicts(asOf: $asOf) { id rule inForce decidedBy statements { id } }
}`;
const BACKED =
  'query ($id: ID!, $asOf: Date!) { node(id: $id) { ... on Enterprise { projects(asOf: $asOf) { id name } } } }';

type City = {
  area: string;
  projects: readonly string[];
  enterprises: readonly string[];
  /** Ids of places and segments from which projects are explored. */
  around: readonly string[];
};

/** What the program says of projects at a date: their pages, every list, sum, board and gap that they are part of, and exploring. */
export async function answersAt(
  api: Api,
  { area, projects, enterprises, around }: City,
  asOf: string,
): Promise<unknown> {
  const pages = [];
  for (const key of projects) pages.push((await api.send(PAGE, { id: `Project:${key}`, asOf })).data);
  const backed = [];
  for (const key of enterprises) backed.push(await api.ask(BACKED, { id: `Enterprise:${key}`, asOf }));
  const ids = projects.map((key) => `Project:${key}`);
  const things = [...ids, ...around, ...enterprises.map((key) => `Enterprise:${key}`)];
  const ways = ids.flatMap((id) => around.map((other) => [id, other] as const));
  return {
    pages,
    backed,
    city: await api.ask(CITY, { area, asOf }),
    explored: await exploringAt(api, { things, ways }, asOf),
  };
}
