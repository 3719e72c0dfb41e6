import type { Problem } from '../problem.ts';
import { fileProblem } from './unreadable.ts';

export const undecodable = (file: string, table = ''): Problem =>
  fileProblem(
    file,
    '文件既不是 UTF-8 也不是 GB18030（GBK）编码。',
    'The file is neither in UTF-8 nor in GB18030 (GBK).',
    { zh: '用 Excel 时另存为“CSV UTF-8”。', en: 'In Excel, save it as "CSV UTF-8".' },
    { table, type: 'encoding-error' },
  );
