import { clearCustomDict, customPinyin, pinyin } from 'pinyin-pro';
import { fold } from './fold.ts';

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

type Region = { name: string; nameEn: string | null };

const KIND_OF_REGION = /(?:特别行政区|自治[区州县旗]|地区|林区|[省市县区州盟旗])$/u;
/** Ways to say a name that are tried against its English name. */
const MOST_WAYS = 64;

const waysOf = (character: string): string[] => [
  ...new Set(pinyin(character, { type: 'array', toneType: 'none', v: true, multiple: true })),
];

/** How a place is called: as its English name spells it, where some way to say its characters does; else as it is read alone. */
function wayToSay(name: string, nameEn: string | null): string[] {
  const alone = readings(name);
  const spelled = fold(nameEn ?? '');
  if (spelled === '' || spelled.startsWith(alone.join(''))) return alone;
  let ways: string[][] = [[]];
  for (const character of name) {
    ways = ways.flatMap((way) => waysOf(character).map((syllable) => [...way, syllable]));
    if (ways.length > MOST_WAYS) return alone;
  }
  return ways.find((way) => spelled.startsWith(way.join(''))) ?? alone;
}

/**
 * The regions of the data are said inside longer names as they are said alone: without this the characters around one
 * may draw it into a word of theirs (the last of 集团 and the first of 长治 are 团长).
 */
export function learnRegions(regions: Iterable<Region>): void {
  clearCustomDict('pinyin');
  customPinyin({ ...PLACES, ...WORDS });
  const said: Record<string, string> = {};
  for (const { name, nameEn } of regions) {
    const stem = fold(name.replace(KIND_OF_REGION, ''));
    if (stem.length < 2 || !ONLY_HAN.test(stem) || ![...stem].some((character) => waysOf(character).length > 1))
      continue;
    said[stem] = wayToSay(stem, nameEn).join(' ');
  }
  customPinyin({ ...PLACES, ...WORDS, ...said });
}

const ONLY_HAN = /^\p{Script=Han}+$/u;

learnRegions([]);

/** The syllable of each UTF-16 unit of a folded text, without tone, ü as v; other letters and digits are their own. */
export function readings(folded: string): string[] {
  const read = pinyin(folded, { type: 'array', toneType: 'none', v: true, toneSandhi: false });
  if (read.length === folded.length) return read;
  return [...folded].flatMap((character, index) =>
    character.length === 1 ? [read[index] ?? ''] : [read[index] ?? '', ''],
  );
}
