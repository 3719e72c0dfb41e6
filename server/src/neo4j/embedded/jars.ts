import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../process/run.ts';
import { DEFAULT_DATA_FOLDER } from '../../start/checkout.ts';
import { StartRefused } from '../../start/start-refused.ts';
import { POM } from './pom.ts';
import { NEO4J_VERSION } from './version.ts';

const COPY_GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
/** One set of jars per clone, whatever data folder is used: tests and program share it. */
const JARS = join(DEFAULT_DATA_FOLDER, `neo4j-${NEO4J_VERSION}`);
/** Written last: without it a broken download would pass for a whole one. */
const COMPLETE = 'complete';

export function jarsInstalled(): boolean {
  return existsSync(join(JARS, COMPLETE));
}

export async function mavenAnswers(): Promise<boolean> {
  return (await run('mvn', ['-v'])).code === 0;
}

/** The folder with the server's jars, fetched by Maven the first time. */
export async function installJars(report: (line: string) => void): Promise<string> {
  if (jarsInstalled()) return JARS;
  report(`下载 Neo4j Community ${NEO4J_VERSION}（约 123 MB，只此一次） | downloading it (about 123 MB, once)`);
  const workshop = `${JARS}.${process.pid}`;
  try {
    await download(workshop);
    await moveIntoPlace(workshop);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return JARS;
}

async function download(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const pom = join(folder, 'pom.xml');
  await writeFile(pom, POM);
  // -U: a failed attempt is remembered by Maven and would block the next one.
  const goal = [COPY_GOAL, '-DincludeScope=runtime', '-DincludeTypes=jar', `-DoutputDirectory=${folder}`];
  const { code, output } = await run('mvn', ['-B', '-q', '-U', '-f', pom, ...goal]);
  const jars = (await readdir(folder)).filter((name) => name.endsWith('.jar'));
  if (code !== 0 || !jars.some((name) => name === `neo4j-${NEO4J_VERSION}.jar`)) throw downloadFailed(output);
  await writeFile(join(folder, COMPLETE), `${jars.length} jars\n`);
}

async function moveIntoPlace(workshop: string): Promise<void> {
  // Another start of this clone may have been faster: then its jars are as good as ours.
  if (jarsInstalled()) return;
  await rm(JARS, { recursive: true, force: true });
  await rename(workshop, JARS).catch((error: unknown) => {
    if (!jarsInstalled()) throw error;
  });
}

function downloadFailed(output: string): StartRefused {
  const reason = output.split('\n').find((line) => line.includes('[ERROR]')) ?? output.trim().split('\n').at(-1) ?? '';
  return new StartRefused(
    `Maven 未能下载 Neo4j ${NEO4J_VERSION}：请检查网络或 Maven 镜像设置（~/.m2/settings.xml），或设置 NEO4J_URI 使用已有数据库。`,
    `Maven could not download Neo4j ${NEO4J_VERSION}: check the network or the mirror in ~/.m2/settings.xml, or set NEO4J_URI to a database you have. ${reason.slice(0, 300)}`,
  );
}
