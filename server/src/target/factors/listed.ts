import { assertionKey } from '../../evidence/evidence.ts';
import type { Candidate } from '../candidate.ts';
import { type FactorRule, NO_SOURCE, nameIn, titlesOf } from '../factor-rule.ts';
import { exactly, type Range, UNKNOWN } from '../range.ts';

/**
 * LISTED 上市或专精特新 = 100 with a stock code, on a list of 专精特新 firms, or when a statement says so; 0 when a
 * statement says that it is not (property `listed`, value `false`) (design §5). Default: unknown, for not being in our
 * registers is not absence from the exchange.
 */
export const listedOf = (state: boolean | null): Range => (state === null ? UNKNOWN : exactly(state ? 100 : 0));

const NO = /^(false|no|0|否|未上市)$/i;

/** What is known of it; null: nothing. */
export function listedState({ enterprise, lists, said }: Pick<Candidate, 'enterprise' | 'lists' | 'said'>) {
  if (enterprise.code !== null || lists.length > 0) return true;
  const newest = newestOf(said);
  return newest ? !NO.test(newest.value) : null;
}

const newestOf = (said: Candidate['said']) =>
  [...said].sort((a, b) => b.known - a.known || (a.key < b.key ? -1 : 1))[0];

export const listed: FactorRule = {
  name: 'LISTED',
  shared: false,
  range: ({ candidate }) => listedOf(listedState(candidate)),
  tell({ candidate: { enterprise, lists, said, source }, world }, { low, high }) {
    const [list] = lists;
    if (enterprise.code !== null)
      return {
        source: titlesOf(world, [source]),
        sentence: { zh: `上市公司，代码 ${enterprise.code}。`, en: `A listed company, code ${enterprise.code}.` },
        statements: [assertionKey('enterprises', enterprise.key)],
      };
    if (list) {
      const name = nameIn(list);
      return {
        source: titlesOf(world, [list.source]),
        sentence: { zh: `在“${name.zh}”名单上。`, en: `It is on the list "${name.en}".` },
        statements: lists.map(({ key }) => assertionKey('list_members', key)),
      };
    }
    const newest = newestOf(said);
    if (!newest || low < high)
      return {
        source: NO_SOURCE,
        sentence: {
          zh: '不在已导入的上市与专精特新名录里；不等于不是。',
          en: 'It is in no register of listed or specialised firms that was imported, which is not absence.',
        },
        statements: [],
      };
    return {
      source: titlesOf(world, [newest.source]),
      sentence:
        low > 0
          ? { zh: '来源写明它已上市。', en: 'A source says that it is listed.' }
          : { zh: '来源写明它没有上市。', en: 'A source says that it is not listed.' },
      statements: [newest.key],
    };
  },
};
