import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { TemplateForm } from '../export/template.ts';
import { StartRefused } from '../start/start-refused.ts';
import { type Mapping, readMapping } from './mapping.ts';

export type Wish =
  | {
      work: 'IMPORT';
      path: string;
      dryRun: boolean;
      who: string | undefined;
      reportFile: string | undefined;
      mapping: Mapping;
    }
  | { work: 'ROLL_BACK'; who: string | undefined; run: string | undefined }
  | { work: 'TEMPLATE'; file: string; form: TemplateForm };

const USAGE = `npm run import -- <文件夹 folder | zip | xlsx> [--dry-run] [--as 姓名 NAME] [--report FILE.json] [--mapping FILE.json]
      npm run import -- --roll-back [--as 姓名 NAME]
      npm run import -- --template FILE.xlsx | FILE.zip`;

const refused = (why: string): StartRefused =>
  new StartRefused(
    `用法：${USAGE}\n--dry-run 只说会改什么，不写入；--as 写明是谁；--mapping 说明页名、列名各是哪张表、哪一列；--roll-back 回退最近一次导入；--template 写出待填的样表。`,
    `Usage as above. ${why}`,
  );

function formOf(file: string): TemplateForm {
  const form = extname(file).slice(1);
  if (form === 'xlsx' || form === 'zip') return form;
  throw new Error('A template is an .xlsx or a .zip.');
}

function mappingIn(file: string): Mapping {
  const mapping = readMapping(readFileSync(file, 'utf8'));
  if (mapping === undefined) throw new Error(`${file} is no mapping: { "sheet or file": { "table", "columns" } }.`);
  return mapping;
}

/** What the command line asks for; paths start from the folder `from`. Throws StartRefused with the usage. */
export function readArguments(words: readonly string[], from: string): Wish {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        'roll-back': { type: 'boolean' },
        as: { type: 'string' },
        report: { type: 'string' },
        mapping: { type: 'string' },
        run: { type: 'string' },
        template: { type: 'string' },
      },
    });
    const at = (file: string) => resolve(from, file);
    const [path, ...more] = positionals;
    if (values.template !== undefined)
      return { work: 'TEMPLATE', file: at(values.template), form: formOf(values.template) };
    if (values['roll-back'] && path !== undefined)
      throw new Error('Rolling back is of the last import; name no folder.');
    if (values['roll-back']) return { work: 'ROLL_BACK', who: values.as, run: values.run };
    if (path === undefined || more.length > 0) throw new Error('Give one folder, zip or workbook.');
    return {
      work: 'IMPORT',
      path: at(path),
      dryRun: values['dry-run'] ?? false,
      who: values.as,
      reportFile: values.report === undefined ? undefined : at(values.report),
      mapping: values.mapping === undefined ? {} : mappingIn(at(values.mapping)),
    };
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
}
