import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../process/run.ts';
import { StartRefused } from '../../start/start-refused.ts';
import type { Java } from './java.ts';
import { setPasswordArguments } from './java-arguments.ts';

/** The password of this home: generated before the database's first start, afterwards read from its file. */
export async function databasePassword(home: string, java: Java, jars: string): Promise<string> {
  const file = join(home, 'password');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  if (existsSync(join(home, 'data', 'databases', 'neo4j'))) throw passwordLost(file);
  // Hexadecimal: the admin tool takes a password that begins with `-` for an option.
  const password = randomBytes(24).toString('hex');
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 });
  await setInitialPassword(home, java, jars, password);
  await rename(`${file}.new`, file);
  return password;
}

async function setInitialPassword(home: string, java: Java, jars: string, password: string): Promise<void> {
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const { code, output } = await run(java.command, setPasswordArguments(jars, password), { env: environment });
  if (code !== 0)
    throw new Error(`the database's first password could not be set: ${output.replaceAll(password, '***')}`);
}

function passwordLost(file: string): StartRefused {
  return new StartRefused(
    `数据库已有数据，但密码文件 ${file} 不在了：请恢复该文件，或移走其所在文件夹后重新载入数据。`,
    `The database holds data but its password file ${file} is missing: put it back, or move its folder away and load the data again.`,
  );
}
