import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const client = fileURLToPath(new URL('../../client/src/', import.meta.url));
const read = (file: string) => readFileSync(join(client, file), 'utf8');

/** Groups of words by the file that brings them: `i18n/view/leader-page.ts` brings `leaderPage`. */
const groups = new Map(
  readdirSync(join(client, 'i18n/view')).map((file) => [
    /addWords\('(\w+)'/.exec(read(`i18n/view/${file}`))?.[1] ?? '',
    `i18n/view/${file}`,
  ]),
);

const ANY = /(?:from|import)\s*\(?'(\.[^']+\.tsx?)'/g;
const AT_ONCE = /(?:from|import)\s*'(\.[^']+\.tsx?)'/g;

/** The file and all that it imports, now or later; or now only. */
function reached(file: string, imports = ANY, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(join(client, file))) return seen;
  seen.add(file);
  for (const [, from = ''] of read(file).matchAll(imports))
    reached(relative(client, join(client, dirname(file), from)), imports, seen);
  return seen;
}

const spoken = (file: string) =>
  file.startsWith('i18n/')
    ? []
    : [...groups.keys()].filter((group) => new RegExp(`['"\`]${group}\\.\\w`).test(read(file)));

const pages = [...read('routes.tsx').matchAll(/import\('\.\/([^']+)'\)/g)].map(([, file]) => file ?? '');

/** What the frame opens over every page comes later, with its words. */
const overlays = ['search/SearchDialog.tsx'];

test.each([...pages, ...overlays])('%s brings the words that it speaks', (page) => {
  const files = reached(page);
  const missing = [...files].flatMap((file) =>
    spoken(file)
      .filter((group) => !files.has(groups.get(group) ?? ''))
      .map((group) => `${file} speaks ${group}: import '${groups.get(group)}' in ${page}`),
  );
  expect(missing).toEqual([]);
});

test('the frame speaks words of no view', () =>
  expect([...reached('ui/Frame.tsx', AT_ONCE)].flatMap(spoken)).toEqual([]));
