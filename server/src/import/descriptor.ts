import { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import { type TableName, tableNames } from '../model/tables.ts';
import { isInside, type PackageFiles } from './files/package-files.ts';
import type { Mapping } from './mapping.ts';
import type { Problem, Sentence } from './problem.ts';

const FILE = 'datapackage.json';

/** What we need of a Frictionless data package; the rest is for other programs. */
const shape = z.object({
  name: z.string().min(1),
  profile: z.literal('tabular-data-package'),
  resources: z.array(z.object({ name: z.string(), path: z.union([z.string(), z.array(z.string()).min(1)]) })).min(1),
});

type TableFiles = { table: TableName; files: readonly string[] };
/** Files of a name that is no table's, with the tables of names like it. */
type UnknownFiles = { near: readonly TableName[]; files: readonly string[] };
type Descriptor = { name: string; resources: readonly TableFiles[]; unknown: readonly UnknownFiles[] };

const fault = (value: string, problem: Sentence, remedy: Sentence): Problem => ({
  table: '',
  type: 'package-error',
  file: FILE,
  row: 0,
  column: '',
  value,
  problem,
  remedy,
});

const undescribed = fault(
  '',
  {
    zh: '缺少 datapackage.json，或它不是表格数据包（profile 为 tabular-data-package，有 name 和 resources）。',
    en: 'datapackage.json is missing, or is no tabular data package (profile tabular-data-package, with name and resources).',
  },
  {
    zh: '请用 npx tsx server/src/import/describe-package.ts <文件夹> 生成。',
    en: 'Make it with: npx tsx server/src/import/describe-package.ts <folder>.',
  },
);

function unknownTable(name: string): Problem {
  const near = nearest(name, tableNames);
  const hint = near.length > 0 ? near : tableNames;
  return fault(
    name,
    { zh: '没有这张表。', en: 'There is no such table.' },
    { zh: `可用：${hint.join('、')}。`, en: `Use one of: ${hint.join(', ')}.` },
  );
}

const listedTwice = (name: string): Problem =>
  fault(
    name,
    { zh: '同一张表列了两次。', en: 'The table is listed twice.' },
    { zh: '合为一项，path 写成清单。', en: 'Make it one resource with a list of paths.' },
  );

const leadsOutside = (path: string): Problem =>
  fault(
    path,
    { zh: '路径指向数据包之外。', en: 'The path leads out of the package.' },
    { zh: '写成相对于数据包文件夹的路径。', en: 'Write a path relative to the folder of the package.' },
  );

const isTable = (name: string): name is TableName => (tableNames as readonly string[]).includes(name);
async function readJson(files: PackageFiles): Promise<unknown> {
  try {
    return JSON.parse(((await files.read(FILE)) ?? '').toString().replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * The tables that the package says it has, and what is wrong with saying so. A file of which a person says what it is
 * needs no name of ours.
 */
export async function readDescriptor(
  files: PackageFiles,
  mapping: Mapping = {},
): Promise<{ descriptor: Descriptor; problems: Problem[] }> {
  const parsed = shape.safeParse(await readJson(files));
  if (!parsed.success) return { descriptor: { name: '', resources: [], unknown: [] }, problems: [undescribed] };
  const problems: Problem[] = [];
  const resources: TableFiles[] = [];
  const unknown: UnknownFiles[] = [];
  for (const { name, path } of parsed.data.resources) {
    const paths = [path].flat();
    const outside = paths.find((file) => !isInside(file));
    if (outside !== undefined) problems.push(leadsOutside(outside));
    else if (!isTable(name)) {
      if (paths.some((path) => mapping[path]?.table === undefined)) problems.push(unknownTable(name));
      unknown.push({ near: nearest(name, tableNames).filter(isTable), files: paths });
    } else if (resources.some(({ table }) => table === name)) problems.push(listedTwice(name));
    else resources.push({ table: name, files: paths });
  }
  return { descriptor: { name: parsed.data.name, resources, unknown }, problems };
}
