import { z } from 'zod';
import { groupBy } from '../../model/group-by.ts';
import { productKey } from '../../model/product-key.ts';
import type { Account } from './account.ts';
import type { FaultName } from './fault-classes.ts';
import type { Present } from './present.ts';
import type { Line } from './read-lines.ts';
import type { Listed } from './register.ts';

export const companyShape = z.object({
  name: z.string().min(1),
  fullname: z.string().min(1),
  code: z.string().regex(/^\d{6}/),
  location: z.string(),
  time: z.string(),
});
type CompanyLine = Line<z.infer<typeof companyShape>>;

export type Company = {
  key: string;
  line: CompanyLine;
  /** Null for a body whose code is that of another, or not decidably its own. */
  code: string | null;
  listed: Listed | null;
  present: boolean;
};

export const sixDigits = (code: string): string => code.slice(0, 6);

export type Found = { key: string; otherName: boolean } | { fault: FaultName };

/** The companies of the data set: one for each line, never two legal bodies as one. */
export class Companies {
  readonly all: Company[] = [];
  readonly #byCode: ReadonlyMap<string, Company[]>;

  constructor(
    lines: readonly CompanyLine[],
    register: ReadonlyMap<string, Listed>,
    { enterprises: { byCode, keys } }: Present,
    account: Account,
  ) {
    tellOfLines(lines, account);
    for (const [code, own] of groupBy(lines, ({ value }) => sixDigits(value.code))) {
      const listed = register.get(code) ?? null;
      const standing = byCode.get(code);
      const holder = own.length === 1 ? own[0] : holderOf(own, [listed?.fullname ?? '', ...(standing?.names ?? [])]);
      for (const line of own) {
        const holds = line === holder;
        if (own.length > 1) account.tell('CODE_TWICE', line, `${code} ${line.value.fullname}`);
        const key = holds ? (standing?.key ?? `a-${code}`) : `ckg-${productKey(line.value.fullname)}`;
        const company = { key, line, present: keys.has(key) };
        this.all.push(holds ? { ...company, code, listed } : { ...company, code: null, listed: null });
      }
    }
    this.#byCode = groupBy(this.all, ({ line }) => sixDigits(line.value.code));
  }

  /** The company that a line of another file means by this code and name. */
  find(code: string, name: string): Found {
    const own = this.#byCode.get(sixDigits(code)) ?? [];
    if (own.length === 0) return { fault: 'UNKNOWN_COMPANY' };
    const named = own.filter(({ line: { value } }) => value.name === name || value.fullname === name);
    const meant = own.length === 1 ? own[0] : (own.find((each) => each.code !== null) ?? only(named));
    return meant ? { key: meant.key, otherName: named.length === 0 } : { fault: 'AMBIGUOUS_COMPANY' };
  }
}

const only = <T>(of: readonly T[]): T | undefined => (of.length === 1 ? of[0] : undefined);

/** Of several bodies under one code, the one that the register or the database has under it. */
const holderOf = (lines: readonly CompanyLine[], names: readonly string[]): CompanyLine | undefined =>
  only(lines.filter(({ value }) => names.includes(value.fullname)));

const isDate = (time: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(time);

function tellOfLines(lines: readonly CompanyLine[], account: Account): void {
  const named = groupBy(lines, ({ value }) => value.name);
  for (const line of lines) {
    const { name, fullname, code, location, time } = line.value;
    if (!isDate(time) || isDate(location)) account.tell('SHIFTED_ROW', line, `${fullname} ${location} ${time}`);
    if (code.length === 6) account.tell('NO_SUFFIX', line, code);
    if ((named.get(name)?.length ?? 0) > 1) account.tell('SHORT_NAME_TWICE', line, `${name} ${fullname}`);
  }
}
