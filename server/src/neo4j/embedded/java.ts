import { join } from 'node:path';
import { run } from '../../process/run.ts';
import { OLDEST_JAVA } from './version.ts';

export type Java = { command: string; version: number; release: string };
export type JavaSearch = { java: Java | undefined; found: string[] };

/** JAVA_HOME first, then PATH: the first one that is new enough. `found` names what was too old, for the sentence. */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<JavaSearch> {
  const home = environment.JAVA_HOME;
  const commands = [...(home ? [join(home, 'bin', 'java')] : []), 'java'];
  const found: string[] = [];
  for (const command of commands) {
    const java = await askJava(command);
    if (java === undefined) continue;
    if (java.version >= OLDEST_JAVA) return { java, found };
    found.push(`${command} ${java.release}`);
  }
  return { java: undefined, found };
}

async function askJava(command: string): Promise<Java | undefined> {
  const { code, output } = await run(command, ['-version']);
  const parsed = code === 0 ? parseJavaVersion(output) : undefined;
  return parsed && { command, ...parsed };
}

/** `openjdk version "17.0.15" 2025-04-15` is 17, `java version "1.8.0_402"` is 8. */
export function parseJavaVersion(output: string): { version: number; release: string } | undefined {
  const [, release, version] = /version "((?:1\.)?(\d+)[^"]*)"/.exec(output) ?? [];
  return release === undefined ? undefined : { version: Number(version), release };
}
