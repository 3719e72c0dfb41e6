import type { Segment } from '../chain/structure.ts';
import { printedShare } from '../evidence/data-set-statement.ts';
import { assertionKey } from '../evidence/evidence.ts';
import type { GroundRule, Sentence, Standing } from '../gen/schema.ts';
import { folded } from '../model/product-key.ts';
import type { Making, ProductGround } from './candidate.ts';

/** Why an enterprise counts as a maker of a segment: a source says so (ACTIVITY), or one of its products is the segment's. */
export type Ground = {
  rule: GroundRule;
  standing: Standing;
  /** Key of the product; null where a source speaks of the segment itself. */
  product: string | null;
  through: readonly string[];
  share: number | null;
  source: string;
  /** Keys of the statements it rests on; the first says that it makes the thing. */
  statements: readonly string[];
  sentence: Sentence;
};

type Named = Pick<Segment, 'name' | 'nameEn'>;

const joined = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');
const joinedEn = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' and ');

const ways: Record<
  ProductGround['match']['rule'],
  (product: Sentence, segment: Named, through: readonly string[]) => Sentence
> = {
  EXACT: (product, { name, nameEn }) =>
    folded(product.zh) === folded(name)
      ? { zh: `产品“${product.zh}”与环节同名`, en: `Its product "${product.en}" has the name of the segment` }
      : {
          zh: `产品“${product.zh}”是环节“${name}”的另一名称`,
          en: `Its product "${product.en}" is another name of the segment "${nameEn}"`,
        },
  STATED: (product, { name, nameEn }) => ({
    zh: `来源把产品“${product.zh}”归入环节“${name}”`,
    en: `A source puts its product "${product.en}" into the segment "${nameEn}"`,
  }),
  KIND: (product, { name, nameEn }, through) => ({
    zh: `产品“${product.zh}”是${joined(through)}的一种，后者属环节“${name}”`,
    en: `Its product "${product.en}" is a kind of ${joinedEn(through)}, which is of the segment "${nameEn}"`,
  }),
  PART: (product, { name, nameEn }) => ({
    zh: `产品“${product.zh}”的名称以“${name}”为中心词`,
    en: `The name of its product "${product.en}" is headed by that of the segment "${nameEn}"`,
  }),
};

const ofTurnover = (share: number | null): Sentence =>
  share === null
    ? { zh: '占其主营多少未知', en: 'its share of turnover is unknown' }
    : { zh: `占其主营 ${printedShare(share)}`, en: `${printedShare(share)} of turnover` };

function byProduct({ match, statement, share, source }: ProductGround, segment: Named): Ground {
  const product = { zh: match.name, en: match.nameEn ?? match.name };
  const way = ways[match.rule](product, segment, match.through);
  const part = ofTurnover(share);
  return {
    rule: match.rule,
    standing: 'INFERRED',
    product: match.product,
    through: match.through,
    share,
    source,
    statements: [statement, ...match.links],
    sentence: { zh: `${way.zh}；${part.zh}。`, en: `${way.en}; ${part.en}.` },
  };
}

/** All grounds: what sources say first, then products, the surest rule first. */
export function groundsOf({ activities, products }: Making, segment: Named): Ground[] {
  const stated = activities.map(({ activity, share, source, standing }): Ground => {
    const part = ofTurnover(share);
    return {
      rule: 'ACTIVITY',
      standing,
      product: null,
      through: [],
      share,
      source,
      statements: [assertionKey('activities', activity)],
      sentence: {
        zh: `据来源，它在产${segment.name}；${part.zh}。`,
        en: `By a source it makes: ${segment.nameEn}; ${part.en}.`,
      },
    };
  });
  return [...stated, ...products.map((product) => byProduct(product, segment))];
}
