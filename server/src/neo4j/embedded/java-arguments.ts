import { delimiter, join } from 'node:path';

const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';
const ADMIN_CLASS = 'org.neo4j.cli.AdminTool';
const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

export type ServerOptions = {
  home: string;
  jars: string;
  heapMegabytes: number;
  /** What all transactions may take together; left out, as much as the heap bears. */
  transactionMegabytes?: number;
};

/** Heap and flags stand here: the settings for them are only read by the launcher of Neo4j's own distribution. */
export function serverArguments({ home, jars, heapMegabytes }: ServerOptions, flags: string[]): string[] {
  return [
    '-Xms256m',
    `-Xmx${heapMegabytes}m`,
    '-XX:+UseG1GC',
    ...flags,
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+ExitOnOutOfMemoryError',
    ...OPENED.map((part) => `--add-opens=${part}=ALL-UNNAMED`),
    '--enable-native-access=ALL-UNNAMED',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    '-Dio.netty.tryReflectionSetAccessible=true',
    ...['-cp', classPath(jars)],
    MAIN_CLASS,
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ];
}

export function setPasswordArguments(jars: string, password: string): string[] {
  const opened = '--add-opens=java.base/java.nio=ALL-UNNAMED';
  return [opened, '-cp', classPath(jars), ADMIN_CLASS, 'dbms', 'set-initial-password', password];
}

function classPath(jars: string): string {
  if (jars.includes(delimiter)) throw new Error(`a class path cannot hold a folder with "${delimiter}" in its name`);
  return join(jars, '*');
}
