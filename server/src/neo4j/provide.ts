import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import { claimDataFolder } from '../start/claim.ts';
import { StartRefused } from '../start/start-refused.ts';
import { untilAnswers } from './answers.ts';
import type { Connection } from './connection.ts';
import { dockerAnswers, startDocker } from './docker.ts';
import { installJars, jarsInstalled, mavenAnswers } from './embedded/jars.ts';
import { findJava, type JavaSearch } from './embedded/java.ts';
import { startEmbedded } from './embedded/start.ts';
import { OLDEST_JAVA } from './embedded/version.ts';

export type ProvidedDatabase = { connection: Connection; stop(): Promise<void> };

/**
 * As much as the database may take, not what it takes: a quarter of the machine's memory, for an import is one
 * transaction, which stands in memory until it is committed (about 10 kB a row with its statement).
 */
const HEAP_MEGABYTES = Math.min(6_144, Math.max(1_024, Math.floor(totalmem() / 2 ** 20 / 4)));
const OWN_DATABASE_PATIENCE_MS = 10_000;

/** The database named by the settings; else one of our own; else one in Docker; else a sentence that says what is missing. */
export async function provideDatabase(settings: Settings, report: (line: string) => void): Promise<ProvidedDatabase> {
  if (settings.neo4j !== undefined) {
    await untilAnswers(settings.neo4j, OWN_DATABASE_PATIENCE_MS);
    return { connection: settings.neo4j, stop: async () => undefined };
  }
  await claimDataFolder(settings.dataFolder);
  const search = await findJava();
  const maven = jarsInstalled() || (await mavenAnswers());
  if (search.java !== undefined && maven) {
    const jars = await installJars(report);
    const home = join(settings.dataFolder, 'neo4j');
    return startEmbedded({ home, java: search.java, jars, heapMegabytes: HEAP_MEGABYTES }, report);
  }
  if (await dockerAnswers()) return startDocker(settings.dataFolder, report);
  throw nothingToRunOn(search, maven);
}

function nothingToRunOn({ java, found }: JavaSearch, maven: boolean): StartRefused {
  const tooOld = found.length > 0 ? ` (${found.join(', ')})` : '';
  const missing = [...(java ? [] : [`Java ≥ ${OLDEST_JAVA}${tooOld}`]), ...(maven ? [] : ['Maven (mvn)'])].join(', ');
  return new StartRefused(
    `没有可用的数据库：请安装 Java ${OLDEST_JAVA} 以上与 Maven（Debian/Ubuntu：apt-get install openjdk-17-jre-headless maven），或启动 Docker，或设置 NEO4J_URI。缺少：${missing}。`,
    `No database can be provided: install Java ${OLDEST_JAVA} or newer and Maven (Debian/Ubuntu: apt-get install openjdk-17-jre-headless maven), or start Docker, or set NEO4J_URI. Missing: ${missing}.`,
  );
}
