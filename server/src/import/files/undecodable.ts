import type { Problem } from '../problem.ts';
import { isUtf16, strayLine } from './decode.ts';
import { fileProblem } from './unreadable.ts';

const SAVE_ANEW = { zh: '用 Excel 时另存为“CSV UTF-8”。', en: 'In Excel, save it as "CSV UTF-8".' };

/** Why these bytes of a file are no text. */
export function undecodable(file: string, bytes: Buffer, table = ''): Problem {
  const asAWhole = (zh: string, en: string): Problem =>
    fileProblem(file, zh, en, SAVE_ANEW, { table, type: 'encoding-error' });
  if (isUtf16(bytes))
    return asAWhole(
      '文件是 UTF-16 编码（Excel 的“Unicode 文本”），或不是文本。',
      'The file is in UTF-16 (what Excel calls Unicode text), or is no text.',
    );
  const line = strayLine(bytes);
  if (line === undefined)
    return asAWhole(
      '文件既不是 UTF-8 也不是 GB18030（GBK）编码。',
      'The file is neither in UTF-8 nor in GB18030 (GBK).',
    );
  return {
    ...fileProblem(
      file,
      '这一行不是 UTF-8，而别的行是：多半由两种编码的文件拼成，或已损坏。',
      'This line is not in UTF-8 though others are: files of two encodings were put together, or it is damaged.',
      { zh: '重新输入这一行，再另存为“CSV UTF-8”。', en: 'Type this line anew and save the file as "CSV UTF-8".' },
      { table, type: 'encoding-error' },
    ),
    row: line,
  };
}
