import { resolve } from 'node:path';
import { z } from 'zod';
import type { Connection } from './neo4j/connection.ts';
import { CHECKOUT, DEFAULT_DATA_FOLDER, DEFAULT_SEED_FOLDER } from './start/checkout.ts';
import { StartRefused } from './start/start-refused.ts';

const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const PORT_RULE = '应为 0 到 65535 的整数 | must be a whole number from 0 to 65535';
const URI_RULE = '应形如 neo4j://主机:7687 或 neo4j+s://主机 | must look like neo4j://host:7687 or neo4j+s://host';
const LOG_LEVEL_RULE = `应为其中之一：${LOG_LEVELS.join(', ')} | must be one of ${LOG_LEVELS.join(', ')}`;
const SWITCH_RULE = '应为 on 或 off | must be on or off';

const environmentShape = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_RULE)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_RULE)
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  NEO4J_URI: z.string().refine(isNeo4jUri, URI_RULE).optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  DATA_FOLDER: z.string().default(DEFAULT_DATA_FOLDER),
  SEED_FOLDER: z.string().default(DEFAULT_SEED_FOLDER),
  IMPORT_FOLDER: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, LOG_LEVEL_RULE).default('warn'),
  GRAPHQL_INTROSPECTION: z
    .enum(['on', 'off', 'true', 'false', '1', '0'], SWITCH_RULE)
    .transform((value) => ['on', 'true', '1'].includes(value))
    .default(true),
});

export type Settings = {
  port: number;
  host: string;
  /** A database that exists already; undefined: the program provides its own. */
  neo4j: Connection | undefined;
  dataFolder: string;
  /** The package that an empty database gets. */
  seedFolder: string;
  /** A package to merge into the database at this start, empty or not. */
  importFolder: string | undefined;
  logLevel: (typeof LOG_LEVELS)[number];
  introspection: boolean;
};

export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '');
  const checked = environmentShape.safeParse(Object.fromEntries(given));
  if (!checked.success) throw refusal(checked.error.issues, environment);
  const values = checked.data;
  return {
    port: values.PORT,
    host: values.HOST,
    neo4j: values.NEO4J_URI === undefined ? undefined : connectionOf(values.NEO4J_URI, values),
    dataFolder: resolve(CHECKOUT, values.DATA_FOLDER),
    seedFolder: resolve(CHECKOUT, values.SEED_FOLDER),
    importFolder: values.IMPORT_FOLDER === undefined ? undefined : resolve(CHECKOUT, values.IMPORT_FOLDER),
    logLevel: values.LOG_LEVEL,
    introspection: values.GRAPHQL_INTROSPECTION,
  };
}

function connectionOf(uri: string, values: z.output<typeof environmentShape>): Connection {
  return { uri, user: values.NEO4J_USER, password: values.NEO4J_PASSWORD, database: values.NEO4J_DATABASE };
}

function isNeo4jUri(text: string): boolean {
  return URL.canParse(text) && NEO4J_SCHEMES.includes(new URL(text).protocol) && new URL(text).hostname !== '';
}

function refusal(issues: readonly z.core.$ZodIssue[], environment: Record<string, string | undefined>): StartRefused {
  const sentences = issues.map(({ path, message }) => {
    const name = String(path[0]);
    const [zh = message, en = message] = message.split(' | ');
    const value = name.includes('PASSWORD') ? '***' : environment[name];
    return { zh: `设置 ${name}=${value} 无效：${zh}。`, en: `Setting ${name}=${value} is not valid: it ${en}.` };
  });
  return new StartRefused(sentences.map(({ zh }) => zh).join('\n'), sentences.map(({ en }) => en).join('\n'));
}
