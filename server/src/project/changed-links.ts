import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import type { Subject } from '../change/edit.ts';
import { joined } from '../change/joined.ts';
import type { Cells, Rows } from '../change/rows.ts';
import { statedByStaff } from '../change/staff-source.ts';
import { standingRows } from '../change/standing-rows.ts';
import { LAST } from '../model/date.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { knownBy, type ProjectRow } from './project.ts';

const links = statement('project/links');

type Ground = {
  change: string;
  source: string;
  reason: string;
  name: { zh: string; en: string };
};
type Words = { zh: string; en: string };
type Moved = { before: Rows; after: Rows; words: Words[] };
type End = Pick<Subject, 'key' | 'name' | 'nameEn'>;

type Kind = { table: 'fills' | 'backers'; column: 'segment' | 'enterprise'; added: Words; gone: Words };
const FILLS: Kind = {
  table: 'fills',
  column: 'segment',
  added: { zh: '填补环节', en: 'fills' },
  gone: { zh: '不填补环节', en: 'does not fill' },
};
const BACKERS: Kind = {
  table: 'backers',
  column: 'enterprise',
  added: { zh: '投资方有', en: 'is backed by' },
  gone: { zh: '投资方没有', en: 'is not backed by' },
};

const english = ({ name, nameEn }: End): string => nameEn ?? name;

/** All rows that link a project to these ends: where one record stands for two there are several, each with ends of its own. */
async function rowsTo(graph: Graph, project: string, table: Kind['table'], ends: readonly End[]): Promise<Cells[]> {
  const all = await graph.read(links, { key: project });
  const keys = all.flatMap((link) =>
    link.table === table && ends.some(({ key }) => key === link.end) ? [String(link.key)] : [],
  );
  return standingRows(graph.read, table, keys);
}

async function changedOf(
  { graph }: Context,
  project: string,
  kind: Kind,
  now: readonly End[],
  wanted: readonly Subject[] | null,
  { change, source, reason, name }: Ground,
): Promise<Moved> {
  if (wanted === null) return { before: {}, after: {}, words: [] };
  const gone = now.filter(({ key }) => !wanted.some((each) => each.key === key));
  const added = wanted.filter(({ key }) => !now.some((each) => each.key === key));
  const rows = gone.length > 0 ? await rowsTo(graph, project, kind.table, gone) : [];
  const written = added.map(
    (end): Cells => ({
      project,
      [kind.column]: end.key,
      ...statedByStaff(
        source,
        change,
        `工作人员更正：${name.zh}${kind.added.zh}“${end.name}”。${reason}`,
        `Corrected by staff: ${name.en} ${kind.added.en} ${english(end)}.`,
      ),
    }),
  );
  const words = (ends: readonly End[], verb: Words) =>
    ends.map((end) => ({ zh: `${verb.zh}“${end.name}”`, en: `${verb.en} ${english(end)}` }));
  return {
    before: { [kind.table]: rows },
    after: { [kind.table]: written },
    words: [...words(gone, kind.gone), ...words(added, kind.added)],
  };
}

const standing = (joined: ProjectRow['segments'] = []): string[] => knownBy(joined, LAST);

/** Links that a correction takes away or adds; those that go, and what was stated for them, are told at the dates before. */
export async function changedLinks(
  context: Context,
  project: string,
  wanted: { segments: Subject[] | null; backers: Subject[] | null },
  ground: Ground,
): Promise<Moved> {
  const row = await context.loaders.project.load(project);
  const { structure } = await context.catalogue();
  const segments = standing(row?.segments).flatMap((key) => structure.segments.get(key) ?? []);
  const backers = wanted.backers ? await loadAll(context.loaders.enterprise, standing(row?.backers)) : [];
  const moved = [
    await changedOf(context, project, FILLS, segments, wanted.segments, ground),
    await changedOf(context, project, BACKERS, backers, wanted.backers, ground),
  ];
  return {
    before: joined(...moved.map(({ before }) => before)),
    after: joined(...moved.map(({ after }) => after)),
    words: moved.flatMap(({ words }) => words),
  };
}
