import type { SearchHow, SearchName, Sentence } from '../gen/schema.ts';

const NAMED: Record<Exclude<SearchName, 'NAME'>, Sentence> = {
  ALIAS: { zh: '别名', en: 'alias' },
  FORMER: { zh: '曾用名', en: 'former name' },
  PRINTED: { zh: '来源印作', en: 'as printed' },
  CODE: { zh: '代码', en: 'code' },
  ENGLISH: { zh: '英文名', en: 'English name' },
};
const HOW: Record<Exclude<SearchHow, 'WRITTEN'>, Sentence> = {
  PINYIN: { zh: '拼音', en: 'pinyin' },
  INITIALS: { zh: '拼音首字母', en: 'initials' },
  MIXED: { zh: '拼音简写', en: 'pinyin, shortened' },
  PLACED: { zh: '所在地加名称', en: 'its place and its name' },
  SAME_SOUND: { zh: '同音', en: 'same sound' },
  ABBREVIATED: { zh: '缩写', en: 'abbreviated' },
  NEAR: { zh: '相近', en: 'similar' },
};

/** Why something was found: `拼音首字母`, or with a name that is not the one shown `别名（拼音）：高新区`. */
export function reasonOf(named: SearchName, how: SearchHow, matched: string): Sentence {
  const said = how === 'WRITTEN' ? undefined : HOW[how];
  if (named === 'NAME') return said ?? { zh: '名称', en: 'name' };
  const { zh, en } = NAMED[named];
  return {
    zh: `${zh}${said ? `（${said.zh}）` : ''}：${matched}`,
    en: `${en}${said ? ` (${said.en})` : ''}: ${matched}`,
  };
}
