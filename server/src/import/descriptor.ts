import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type TableName, tableNames } from '../model/tables.ts';
import { nearest } from './nearest.ts';
import type { Problem, Sentence } from './problem.ts';

/** What we need of a Frictionless `datapackage.json`; the rest is for other programs. */
const shape = z.object({
  name: z.string().min(1),
  profile: z.literal('tabular-data-package'),
  resources: z.array(z.object({ name: z.string(), path: z.union([z.string(), z.array(z.string()).min(1)]) })).min(1),
});

export type Descriptor = { name: string; resources: readonly { table: TableName; files: readonly string[] }[] };

const FILE = 'datapackage.json';

const fault = (value: string, problem: Sentence, remedy: Sentence): Problem => ({
  table: '',
  file: FILE,
  row: 0,
  column: '',
  value,
  problem,
  remedy,
});

const describe: Sentence = {
  zh: '请用 npx tsx server/src/import/describe-package.ts <文件夹> 生成。',
  en: 'Make it with: npx tsx server/src/import/describe-package.ts <folder>.',
};

const isTable = (name: string): name is TableName => (tableNames as readonly string[]).includes(name);
/** The Data Package rule: POSIX paths below the folder, never upwards. */
const isInside = (path: string): boolean => !/^([/\\~]|[a-z]:)|\\/i.test(path) && !path.split('/').includes('..');

async function readJson(folder: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, FILE), 'utf8').then((text) => text.replace(/^\uFEFF/, '')));
  } catch {
    return undefined;
  }
}

/** The tables that the package says it has, and what is wrong with saying so. */
export async function readDescriptor(folder: string): Promise<{ descriptor: Descriptor; problems: Problem[] }> {
  const parsed = shape.safeParse(await readJson(folder));
  if (!parsed.success) {
    const what: Sentence = {
      zh: '缺少 datapackage.json，或它不是表格数据包（profile 为 tabular-data-package，有 name 和 resources）。',
      en: 'datapackage.json is missing, or is no tabular data package (profile tabular-data-package, with name and resources).',
    };
    return { descriptor: { name: '', resources: [] }, problems: [fault('', what, describe)] };
  }
  const problems: Problem[] = [];
  const resources: { table: TableName; files: readonly string[] }[] = [];
  for (const { name, path } of parsed.data.resources) {
    const files = [path].flat();
    const outside = files.filter((file) => !isInside(file));
    if (!isTable(name)) {
      const near = nearest(name, tableNames);
      const hint = near.length > 0 ? near : tableNames;
      problems.push(
        fault(
          name,
          { zh: '没有这张表。', en: 'There is no such table.' },
          { zh: `可用：${hint.join('、')}。`, en: `Use one of: ${hint.join(', ')}.` },
        ),
      );
    } else if (resources.some(({ table }) => table === name)) {
      problems.push(
        fault(name, { zh: '同一张表列了两次。', en: 'The table is listed twice.' }, { zh: '合为一项，path 写成清单。', en: 'Make it one resource with a list of paths.' }),
      );
    } else if (outside.length > 0) {
      problems.push(
        fault(
          outside.join(' '),
          { zh: '路径指向数据包之外。', en: 'The path leads out of the package.' },
          { zh: '写成相对于数据包文件夹的路径。', en: 'Write a path relative to the folder of the package.' },
        ),
      );
    } else {
      resources.push({ table: name, files });
    }
  }
  return { descriptor: { name: parsed.data.name, resources }, problems };
}
