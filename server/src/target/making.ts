import { assertionKey } from '../evidence/evidence.ts';
import { matchRules, type ProductMatch } from '../product/segment-matches.ts';
import type { Making, ProductGround } from './candidate.ts';
import type { ActivityRow, Production } from './candidates.ts';

/** The surest rule first; of one rule the largest share, unknown ones last; then by product. */
const compare = (a: ProductGround, b: ProductGround): number =>
  matchRules.indexOf(a.match.rule) - matchRules.indexOf(b.match.rule) ||
  (b.share ?? -1) - (a.share ?? -1) ||
  (a.match.product < b.match.product ? -1 : 1);

function productGrounds(productions: readonly Production[], matches: readonly ProductMatch[]): ProductGround[] {
  const byProduct = new Map(matches.map((match) => [match.product, match]));
  return productions
    .flatMap(({ product, production, share, told }) => {
      const match = byProduct.get(product);
      return match ? [{ match, statement: production, share, source: told }] : [];
    })
    .sort(compare);
}

/**
 * The share of what a source says goes before that of a product. Products of a weaker rule do not stand in for one of the
 * surest whose share is unknown, and shares are not added: data sets mix breakdowns of one turnover.
 */
function shareOf(activities: readonly ActivityRow[], products: readonly ProductGround[]): Making['share'] {
  const told = activities
    .filter(({ share }) => share !== null)
    .sort((a, b) => b.known - a.known || (a.activity < b.activity ? -1 : 1))[0];
  if (told) {
    const { share, activity, told: source } = told;
    return { value: share ?? 0, statement: assertionKey('activities', activity), source };
  }
  const [surest] = products;
  if (!surest || surest.share === null) return null;
  return { value: surest.share, statement: surest.statement, source: surest.source };
}

/** How an enterprise makes a segment, by its activities and its products. */
export function makingOf(
  activities: readonly ActivityRow[],
  productions: readonly Production[],
  matches: readonly ProductMatch[],
): Making {
  const products = productions.length > 0 ? productGrounds(productions, matches) : [];
  return {
    activities: activities
      .map(({ activity, share, told, standing }) => ({ activity, share, source: told, standing }))
      .sort((a, b) => (a.activity < b.activity ? -1 : 1)),
    products,
    share: shareOf(activities, products),
  };
}
