import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Connection } from '../../server/src/neo4j/connection.ts';
import { installJars } from '../../server/src/neo4j/embedded/jars.ts';
import { findJava } from '../../server/src/neo4j/embedded/java.ts';
import { startEmbedded } from '../../server/src/neo4j/embedded/start.ts';
import { DEFAULT_DATA_FOLDER } from '../../server/src/start/checkout.ts';
import { removeOldTestFolders } from './old-test-folders.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    connection: Connection;
    testFolder: string;
  }
}

const HEAP_MEGABYTES = 512;

/** One throw-away database for the whole run: a home of its own, only the jars are shared with the program. */
export async function provideDatabaseOf(project: TestProject, heapMegabytes: number): Promise<() => Promise<void>> {
  const testFolder = join(DEFAULT_DATA_FOLDER, `test-${process.pid}`);
  await removeOldTestFolders(DEFAULT_DATA_FOLDER);
  const { java } = await findJava();
  if (java === undefined)
    throw new Error('没有 Java 17 以上。 The tests need Java 17 or newer: apt-get install openjdk-17-jre-headless');
  const jars = await installJars(console.log);
  const home = join(testFolder, 'neo4j');
  const options = { home, java, jars, heapMegabytes, shortLived: true };
  const database = await startEmbedded(options, console.log);
  project.provide('connection', database.connection);
  project.provide('testFolder', testFolder);
  return async () => {
    await database.stop();
    await rm(testFolder, { recursive: true, force: true });
  };
}

export default (project: TestProject) => provideDatabaseOf(project, HEAP_MEGABYTES);
