import { customPinyin, pinyin } from 'pinyin-pro';

/** Readings that the dictionary of pinyin-pro 3.29 has not: names of places, then words of industry. */
const PLACES = {
  都: 'dū',
  什: 'shí',
  乐亭: 'lào tíng',
  蔚县: 'yù xiàn',
  大城县: 'dài chéng xiàn',
  万柏林: 'wàn bǎi lín',
  繁峙: 'fán shì',
  洪洞: 'hóng tóng',
  调兵山: 'diào bīng shān',
  珲春: 'hún chūn',
  大箐山: 'dà qìng shān',
  穆棱: 'mù líng',
  绥棱: 'suí líng',
  闵行: 'mǐn háng',
  六合区: 'lù hé qū',
  乐清: 'yuè qīng',
  蚌山: 'bèng shān',
  歙县: 'shè xiàn',
  涡阳: 'guō yáng',
  单县: 'shàn xiàn',
  浚县: 'xùn xiàn',
  召陵: 'shào líng',
  泌阳: 'bì yáng',
  黄陂: 'huáng pí',
  曾都: 'zēng dū',
  大埔: 'dà bù',
  丹棱: 'dān líng',
  筠连: 'jūn lián',
  牟定: 'móu dìng',
  吴堡: 'wú bǔ',
  民乐县: 'mín lè xiàn',
  宕昌: 'tàn chāng',
  红寺堡: 'hóng sì bǔ',
  尉犁: 'yù lí',
};
const WORDS = {
  为什么: 'wèi shén me',
  重组: 'chóng zǔ',
  薄膜: 'bó mó',
  剥离: 'bō lí',
  粘合: 'zhān hé',
  粘结: 'zhān jié',
  柏: 'bǎi',
  轧机: 'zhá jī',
};

customPinyin({ ...PLACES, ...WORDS });

/** The syllable of each UTF-16 unit of a folded text, without tone, ü as v; other letters and digits are their own. */
export function readings(folded: string): string[] {
  const read = pinyin(folded, { type: 'array', toneType: 'none', v: true, toneSandhi: false });
  if (read.length === folded.length) return read;
  return [...folded].flatMap((character, index) =>
    character.length === 1 ? [read[index] ?? ''] : [read[index] ?? '', ''],
  );
}
