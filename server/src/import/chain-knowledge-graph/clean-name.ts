import { folded } from '../../model/product-key.ts';
import type { FaultName } from './fault-classes.ts';

const meant: Record<string, string> = { '"': '"', '\\': '\\', '/': '/' };

const balanced = (name: string): boolean => {
  let open = 0;
  for (const sign of folded(name)) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
};

/** Letters and digits, as most names are: nothing can be wrong with them. */
const isPlain = (name: string): boolean => /^[\p{L}\p{N}]*$/u.test(name);

/** A name without what nobody sees, and what was wrong with it. */
export function cleanName(printed: string): { name: string; faults: FaultName[] } {
  const faults: FaultName[] = [];
  if (isPlain(printed)) return { name: printed, faults };
  let name = printed;
  const next = (fault: FaultName, changed: string): void => {
    if (changed === name) return;
    faults.push(fault);
    name = changed;
  };
  next(
    'ESCAPES',
    name.replace(/\\([nrtb"\\/])/g, (_, sign: string) => meant[sign] ?? ''),
  );
  next('CONTROL', name.replace(/\p{Cc}/gu, ''));
  next('ZERO_WIDTH', name.replace(/\p{Cf}/gu, ''));
  next('BLANKS', name.trim());
  if (!balanced(name)) faults.push('BRACKETS');
  if (name.startsWith('-')) faults.push('LEADING_DASH');
  return { name, faults };
}

/** Lines of a turnover table that name no product. */
export const isAccounting = (name: string): boolean => /平衡项目|调整项目|抵[销消减]/.test(name);

export const hasWord = (name: string): boolean => /\p{L}/u.test(name);
