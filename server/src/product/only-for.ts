import { folded } from '../model/product-key.ts';

/** What may follow a thing's name, and it is still that thing which is made. */
const FOLLOWS = /(?:系列|产品|制品|成品|[一二三ⅰⅱⅲi]*类|制造|生产|加工|业务|板块|产业|等)$/u;
/** Behind one of these another thing is named beside it. */
const BESIDE = /^[、,/和与及或(]/u;
/** One character stands in the names of too many things. */
const TELLING = 2;

/**
 * Whether a name carries that of another thing without being one: 锂离子电池隔膜 is for 锂离子电池, 轴承钢 for 轴承, and
 * 集装箱修理 makes none. The head of a Chinese name is its end.
 */
export function isOnlyFor(name: string, thing: string): boolean {
  const carried = folded(thing);
  if (carried.length < TELLING) return false;
  let own = folded(name);
  if (!own.includes(carried)) return false;
  while (own !== carried && !own.endsWith(carried) && FOLLOWS.test(own)) own = own.replace(FOLLOWS, '');
  if (own.endsWith(carried)) return false;
  for (let at = own.indexOf(carried); at >= 0; at = own.indexOf(carried, at + 1))
    if (BESIDE.test(own.slice(at + carried.length))) return false;
  return true;
}
