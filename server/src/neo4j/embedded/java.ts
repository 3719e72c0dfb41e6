import { join } from 'node:path';
import { run } from '../../process/run.ts';
import { OLDEST_JAVA } from './version.ts';

export type Java = { command: string; version: number };
export type JavaSearch = { java: Java | undefined; found: string[] };

/** JAVA_HOME first, then PATH: the first one that is new enough. `found` names what was too old, for the sentence. */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<JavaSearch> {
  const home = environment['JAVA_HOME'];
  const commands = [...(home ? [join(home, 'bin', 'java')] : []), 'java'];
  const found: string[] = [];
  for (const command of commands) {
    const version = await javaVersion(command);
    if (version === undefined) continue;
    if (version >= OLDEST_JAVA) return { java: { command, version }, found };
    found.push(`${command} ${version}`);
  }
  return { java: undefined, found };
}

async function javaVersion(command: string): Promise<number | undefined> {
  const { code, output } = await run(command, ['-version']);
  return code === 0 ? parseJavaVersion(output) : undefined;
}

/** `openjdk version "17.0.15" 2025-04-15` is 17, `java version "1.8.0_402"` is 8. */
export function parseJavaVersion(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match ? Number(match[1]) : undefined;
}
