import { useMoney } from '../i18n/figures.ts';

/** The value of a statement with its unit; sums of money as everywhere. */
export function useValueWords(): (statement: { value: string; unit: string | null }) => string {
  const money = useMoney();
  return ({ value, unit }) => {
    if (unit === '万元' && Number.isFinite(Number(value))) return money(Number(value), null);
    return unit === '%' ? `${value}%` : [value, unit].filter(Boolean).join(' ');
  };
}
