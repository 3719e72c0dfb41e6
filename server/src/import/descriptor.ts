import { z } from 'zod';
import { groupBy } from '../model/group-by.ts';
import { type TableName, tables } from '../model/tables.ts';
import { isInside, type PackageFiles } from './files/package-files.ts';
import { choiceFor, type Mapping } from './mapping.ts';
import type { Problem, Sentence } from './problem.ts';
import { tableNamed, tablesNear } from './table-named.ts';

const FILE = 'datapackage.json';

/** Of a resource: it may be missing. Our own, which Frictionless allows for: who fills in a template deletes what is not needed. */
export const MAY_BE_ABSENT = 'mayBeAbsent';

/** What we need of a Frictionless data package; the rest is for other programs. */
const shape = z.object({
  name: z.string().min(1),
  profile: z.literal('tabular-data-package'),
  resources: z
    .array(
      z.object({
        name: z.string(),
        path: z.union([z.string(), z.array(z.string()).min(1)]),
        [MAY_BE_ABSENT]: z.boolean().optional(),
      }),
    )
    .min(1),
});
type Description = Pick<z.infer<typeof shape>, 'name' | 'resources'>;

type TableFiles = { table: TableName; files: readonly string[]; mayBeAbsent: boolean };
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

const undescribed = (zh: string, en: string, value = ''): Problem =>
  fault(
    value,
    { zh, en },
    {
      zh: '把各表的 CSV 以表名命名，打成 zip，其中不必有它；或用 npx tsx server/src/import/describe-package.ts <文件夹> 生成。',
      en: 'Zip the CSV files, each called after its table, without it; or make it with: npx tsx server/src/import/describe-package.ts <folder>.',
    },
  );

const lacksDescriptor = undescribed('缺少 datapackage.json。', 'datapackage.json is missing.');
const noJson = undescribed(
  'datapackage.json 不是有效的 JSON（多半少了引号、逗号或括号）。',
  'datapackage.json is no valid JSON (mostly a quote, comma or bracket is missing).',
);
/** `path`: what of it is not as it must be. */
const noTabularPackage = (path: string): Problem =>
  undescribed(
    'datapackage.json 不是表格数据包（profile 为 tabular-data-package，有 name 和 resources，每项有 name 和 path）；此处不符。',
    'datapackage.json is no tabular data package (profile tabular-data-package, with name and resources of a name and path each); this is not so.',
    path,
  );

const holdsNone = fault(
  '',
  {
    zh: '压缩包里没有表：既没有 CSV，也没有 datapackage.json。',
    en: 'The archive holds no table: neither a CSV file nor datapackage.json.',
  },
  {
    zh: '放入各表的 CSV，以表名命名，如 enterprises.csv 或 企业与机构.csv。',
    en: 'Put in a CSV file for each table, called after it, such as enterprises.csv.',
  },
);

function unknownTable(name: string): Problem {
  const near = tablesNear(name);
  return fault(
    name,
    { zh: '没有这张表。', en: 'There is no such table.' },
    near.length > 0
      ? {
          zh: `是否指 ${near.map((table) => `${table}（${tables[table].title.zh}）`).join('、')}？`,
          en: `Did you mean ${near.join(', ')}?`,
        }
      : {
          zh: '写表名或其中文标题，如 enterprises 或 企业与机构；样表里每张表都有。',
          en: 'Write the name of a table, such as enterprises; the template has every one.',
        },
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

/** An archive of CSV files only: each is part of the table that it is called after, `enterprises-elsewhere.csv` too. */
function byNames(csv: readonly string[]): Description {
  const named = groupBy(csv, (path) => {
    const name = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
    return tableNamed(name) ? name : name.replace(/-.*$/, '');
  });
  return { name: '', resources: [...named].map(([name, path]) => ({ name, path })) };
}

/** What is described by a file of the package or by the names of its files; else why it is not. */
async function descriptionOf({ csv, read }: PackageFiles): Promise<Description | Problem> {
  const text = await read(FILE);
  if (text === undefined && csv) return csv.length > 0 ? byNames(csv) : holdsNone;
  if (text === undefined) return lacksDescriptor;
  let written: unknown;
  try {
    written = JSON.parse(text.toString().replace(/^\uFEFF/, ''));
  } catch {
    return noJson;
  }
  const { data, error } = shape.safeParse(written);
  return data ?? noTabularPackage(error?.issues[0]?.path.join('.') ?? '');
}

/**
 * The tables that the package says it has, and what is wrong with saying so. A file of which a person says what it is
 * needs no name of ours.
 */
export async function readDescriptor(
  files: PackageFiles,
  mapping: Mapping = {},
): Promise<{ descriptor: Descriptor; problems: Problem[] }> {
  const described = await descriptionOf(files);
  if ('problem' in described) return { descriptor: { name: '', resources: [], unknown: [] }, problems: [described] };
  const problems: Problem[] = [];
  const resources: TableFiles[] = [];
  const unknown: UnknownFiles[] = [];
  for (const { name, path, mayBeAbsent = false } of described.resources) {
    const paths = [path].flat();
    const table = tableNamed(name);
    const outside = paths.find((file) => !isInside(file));
    if (outside !== undefined) problems.push(leadsOutside(outside));
    else if (table === undefined) {
      if (paths.some((path) => choiceFor(mapping, path)?.table === undefined)) problems.push(unknownTable(name));
      unknown.push({ near: tablesNear(name), files: paths });
    } else if (resources.some((other) => other.table === table)) problems.push(listedTwice(name));
    else resources.push({ table, files: paths, mayBeAbsent });
  }
  return { descriptor: { name: described.name, resources, unknown }, problems };
}
