import type { Gathered } from '../neo4j/gathered.ts';
import { statement } from '../neo4j/statement.ts';

const version = statement('evidence/version');

/** The version of the data as it is now (1 round trip, shared by requests that come together); 0 without any. */
export async function versionNow(read: Gathered): Promise<number> {
  const [[row] = []] = await read(version, ['data'], () => 'data');
  return Number(row?.version ?? 0);
}
