import type { Problem, Sentence } from '../problem.ts';
import { LIMITS, megabytes } from './limits.ts';
import { isInside } from './package-files.ts';
import { fileProblem } from './unreadable.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL_HEADER = 30;

type Fault = { of: (entry: ZipEntry) => boolean; problem: Sentence; remedy: Sentence };

const again: Sentence = { zh: '请重新打包。', en: 'Pack it again.' };

const faults: readonly Fault[] = [
  {
    of: ({ name }) => !isInside(name),
    problem: { zh: '压缩包里的路径指向包外。', en: 'A path in the archive leads out of it.' },
    remedy: { zh: '只用包内的相对路径，以 / 分隔，不含“..”。', en: 'Use relative paths with / and without "..".' },
  },
  {
    of: ({ link }) => link,
    problem: { zh: '压缩包里有符号链接。', en: 'There is a symbolic link in the archive.' },
    remedy: { zh: '放入文件本身。', en: 'Put in the file itself.' },
  },
  {
    of: ({ encrypted }) => encrypted,
    problem: { zh: '压缩包加了密码。', en: 'The archive is locked with a password.' },
    remedy: { zh: '不加密码，重新打包。', en: 'Pack it again without a password.' },
  },
  {
    of: ({ method }) => method !== 0 && method !== 8,
    problem: { zh: '压缩方法不支持。', en: 'The method of compression is not supported.' },
    remedy: { zh: '用普通 zip（deflate）重新打包。', en: 'Pack it again as a plain zip (deflate).' },
  },
  {
    of: ({ method, packed, size }) =>
      size > LIMITS.ratioFrom && (method === 0 ? size !== packed : size > packed * LIMITS.ratio),
    problem: {
      zh: `解压后大 ${LIMITS.ratio} 倍以上：这是压缩炸弹，不是数据。`,
      en: `It unpacks to more than ${LIMITS.ratio} times its size: a zip bomb, no data.`,
    },
    remedy: again,
  },
];

/** Two parts over the same bytes unpack to much from little. */
function overlapping(entries: readonly ZipEntry[]): ZipEntry | undefined {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  return sorted.find((entry, at) => {
    const next = sorted[at + 1];
    return next !== undefined && entry.offset + LOCAL_HEADER + entry.packed > next.offset;
  });
}

/** Everything that speaks against unpacking an archive, from its directory alone: nothing has been unpacked yet. */
export function zipFaults(file: string, entries: readonly ZipEntry[]): Problem[] {
  const told = (value: string, { zh, en }: Sentence, remedy: Sentence): Problem =>
    fileProblem(file, zh, en, remedy, { value, type: 'scheme-error' });
  const found = entries.flatMap((entry) =>
    faults.filter(({ of }) => of(entry)).map(({ problem, remedy }) => told(entry.name, problem, remedy)),
  );
  if (entries.length > LIMITS.entries)
    found.push(
      told(
        '',
        { zh: `压缩包里有 ${entries.length} 个文件。`, en: `There are ${entries.length} files in the archive.` },
        { zh: '只放数据包。', en: 'Put in the package only.' },
      ),
    );
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > LIMITS.unpacked)
    found.push(
      told(
        '',
        {
          zh: `解压后共 ${megabytes(total)}，至多 ${megabytes(LIMITS.unpacked)}。`,
          en: `It unpacks to ${megabytes(total)}; ${megabytes(LIMITS.unpacked)} at most.`,
        },
        { zh: '分几次导入。', en: 'Import it in several packages.' },
      ),
    );
  const twice = entries.find(({ name }, at) => entries.findIndex((other) => other.name === name) !== at);
  const shared = overlapping(entries);
  for (const entry of new Set([twice, shared].filter((each) => each !== undefined)))
    found.push(told(entry.name, { zh: '压缩包里的文件重叠。', en: 'Files in the archive overlap.' }, again));
  return found;
}
