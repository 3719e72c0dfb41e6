import { z } from 'zod';
import { productKey } from '../../model/product-key.ts';
import type { Account, Place } from './account.ts';
import { cleanName, hasWord, isAccounting } from './clean-name.ts';
import type { FaultName } from './fault-classes.ts';
import { locatorOf, type NewRows } from './new-row.ts';
import type { Line } from './read-lines.ts';

export const productShape = z.object({ name: z.string() });

type Product = { key: string; name: string; aliases: string[]; at: Place };
export type Found = { key: string } | { fault: FaultName };

/** The products of the data set, one for all spellings of a name. */
export class Products {
  readonly #byKey = new Map<string, Product>();
  /** By the name as it is printed: so most lines of other files name them. */
  readonly #byPrinted = new Map<string, Found>();

  constructor(lines: readonly Line<{ name: string }>[], account: Account) {
    for (const line of lines) this.#read(line, account);
  }

  #read({ value: { name: printed }, ...at }: Line<{ name: string }>, account: Account): void {
    const { name, faults } = cleanName(printed);
    const key = productKey(name);
    const known = this.#byKey.get(key);
    if (!hasWord(name)) account.drop('NO_WORD', at, printed);
    else if (isAccounting(name)) account.drop('ACCOUNTING', at, printed);
    else {
      this.#byPrinted.set(printed, { key });
      for (const fault of faults) account.tell(fault, at, printed);
      if (known) {
        if (known.name !== name && !known.aliases.includes(name)) known.aliases.push(name);
        account.drop('SPELLING', at, `${printed} = ${known.name}`);
      } else {
        account.keep(at);
        this.#byKey.set(key, { key, name, aliases: [], at });
      }
    }
  }

  /** The product that a line of another file names, or why there is none. */
  find(printed: string, at: Place, account: Account): Found {
    const same = this.#byPrinted.get(printed);
    if (same) return same;
    const { name } = cleanName(printed);
    if (isAccounting(name)) return { fault: 'ACCOUNTING' };
    const found = this.#byKey.get(productKey(name));
    if (!found) return { fault: 'UNKNOWN_PRODUCT' };
    account.tell('OTHER_SPELLING', at, JSON.stringify(printed));
    return { key: found.key };
  }

  addTo(rows: NewRows, source: string): void {
    for (const { key, name, aliases, at } of this.#byKey.values())
      rows.add('products', at, {
        key,
        name,
        ...(aliases.length > 0 ? { aliases: aliases.map((alias) => alias.replaceAll(';', '；')).join(';') } : {}),
        source,
        locator: locatorOf(at),
        standing: 'OBSERVED',
      });
  }
}
