import { AT_START_MS, type Graph } from '../../neo4j/graph.ts';
import { statement } from '../../neo4j/statement.ts';
import type { Present } from './present.ts';

type PresentRow = {
  what: 'ENTERPRISE' | 'REGION' | 'INDUSTRY' | 'SOURCE';
  key: string;
  code: string | null;
  names: readonly string[];
};

/** What the database has of enterprises, regions, industries and sources. */
export async function loadPresent(graph: Graph): Promise<Present> {
  const rows = (await graph.read(statement('import/national/present'), {}, AT_START_MS)) as PresentRow[];
  const of = (wanted: PresentRow['what']) => rows.filter(({ what }) => what === wanted);
  const keys = (what: PresentRow['what']): ReadonlySet<string> => new Set(of(what).map(({ key }) => key));
  return {
    enterprises: {
      byCode: new Map(of('ENTERPRISE').flatMap(({ code, key, names }) => (code ? [[code, { key, names }]] : []))),
      keys: keys('ENTERPRISE'),
    },
    regions: keys('REGION'),
    industries: keys('INDUSTRY'),
    sources: keys('SOURCE'),
  };
}
