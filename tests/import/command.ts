import type { Connection } from '../../server/src/neo4j/connection.ts';
import { type Child, startChild } from '../setup/child.ts';

/** The command as a person runs it, on this database. */
export const runImport = ({ uri, user, password, database }: Connection, words: readonly string[]): Child =>
  startChild([process.execPath, 'server/import.mjs', ...words], {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
